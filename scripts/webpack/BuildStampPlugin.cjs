const { statSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** Folders that were only looked through on the way to a file change for other reasons as well. */
const isFile = (name) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Leaves beside a bundle when it was begun and what it was made from, so that a later command
 * knows whether it is stale.
 */
class BuildStampPlugin {
  apply(compiler) {
    let begun = 0;
    compiler.hooks.compile.tap("BuildStampPlugin", () => {
      begun = Date.now();
    });
    compiler.hooks.done.tap("BuildStampPlugin", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const sources = this.sources(compilation, compiler.context);
      writeFileSync(
        path.join(compiler.outputPath, ".built.json"),
        JSON.stringify({ mode: compiler.options.mode, begun, sources })
      );
    });
  }

  /** The project's own files with the build's own scripts, and the folders searched for copies. */
  sources({ fileDependencies, contextDependencies }, root) {
    const scripts = Object.keys(require.cache);
    return [...new Set([...fileDependencies, ...scripts].filter(isFile)), ...contextDependencies]
      .map((name) => path.relative(root, name))
      .filter((name) => name && !/^(\.\.|node_modules|dist)(?![^\\/])/.test(name))
      .sort();
  }
}

module.exports = { BuildStampPlugin };
