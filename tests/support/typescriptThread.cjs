/** Lets a thread run TypeScript as it is written: the file comes with the worker's data. */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { workerData } = require("node:worker_threads");
const { transformSync } = require("@swc/core");

Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

require(workerData.file);
