const { createRequire } = require("node:module");
const { lighter } = require("./lighter.cjs");

const environment = require.resolve("jest-environment-jsdom");
const selectors = createRequire(environment)("jsdom/lib/jsdom/living/helpers/selectors.js");

/** `.name`, maybe with a state such as `:hover` behind it. */
const ofOneClass = /^\.([\w-]+)(?::[^\s,>+~]*)?$/;
const classOf = new Map();

const neededClass = (selector) => {
  if (!classOf.has(selector)) classOf.set(selector, ofOneClass.exec(selector)?.[1]);
  return classOf.get(selector);
};

// jsdom tries every rule on every element whose style is asked for, and forgets what it made of a
// selector when there are more than a thousand. Fluent has more, nearly all of one class.
const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) => {
  const needed = neededClass(selector);
  if (needed !== undefined && !element.classList.contains(needed)) return false;
  return selector === `.${needed}` || matchesDontThrow(element, selector);
};

// Only now, since it keeps the function above as it finds it.
const { TestEnvironment } = require(environment);

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
module.exports = class extends lighter(TestEnvironment) {
  async setup() {
    await super.setup();
    for (const name of nodeGlobals) this.global[name] = globalThis[name];
  }
};
