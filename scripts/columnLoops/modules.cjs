const path = require("node:path");

const source = path.join(__dirname, "../../src");

/** The module that keeps the columns' memory, without its ending. */
const memory = path.join(source, "core/numeric/columnMemory");

/** Whether a module's loops over columns are compiled: those that the scenario engine runs millions of times. */
const hasColumnLoops = (file) => {
  const place = path.relative(source, file).split(path.sep).join("/");
  return /^model\/cluster\/block\/\w+\.ts$|^core\/numeric\/(exp|log)\.ts$/.test(place);
};

module.exports = { memory, hasColumnLoops };
