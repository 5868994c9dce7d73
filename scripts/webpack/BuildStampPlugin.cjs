const { writeFileSync } = require("node:fs");
const path = require("node:path");

/** Leaves the time a bundle was begun beside it, so that a later command knows whether it is stale. */
class BuildStampPlugin {
  apply(compiler) {
    let begun = 0;
    compiler.hooks.compile.tap("BuildStampPlugin", () => {
      begun = Date.now();
    });
    compiler.hooks.done.tap("BuildStampPlugin", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const stamp = JSON.stringify({ mode: compiler.options.mode, begun });
      writeFileSync(path.join(compiler.outputPath, ".built.json"), stamp);
    });
  }
}

module.exports = { BuildStampPlugin };
