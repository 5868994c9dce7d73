import swc from "@swc/jest";
import { compileLoops } from "../../scripts/columnLoops/compileLoops.mjs";
import { memory } from "../../scripts/columnLoops/modules.cjs";

/** What was compiled last: Jest asks for a file's key, and right after it for the file itself. */
let last = {};

function compile(source, file) {
  last = { source, file, code: compileLoops(source, file, memory).code };
  return last.code;
}

const compiled = (source, file) =>
  last.file === file && last.source === source ? last.code : compile(source, file);

/** Compiles the loops over columns as the bundles do, and then the rest. */
export default {
  createTransformer: (options) => {
    const rest = swc.createTransformer(options);
    return {
      process: (source, file, more) => rest.process(compiled(source, file), file, more),
      getCacheKey: (source, file, more) => rest.getCacheKey(compile(source, file), file, more),
    };
  },
};
