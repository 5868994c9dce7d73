const { TestEnvironment } = require("jest-environment-jsdom");

const nodeGlobals = [
  "TextEncoder",
  "TextDecoder",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "CompressionStream",
  "DecompressionStream",
  "structuredClone",
  "Uint8Array",
  "ArrayBuffer",
];

/** jsdom together with the Node globals it hides, which excelts and others need when they load. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of nodeGlobals) this.global[name] = globalThis[name];
  }
};
