/**
 * What makes every suite lighter, whatever its environment: Jest loads each module anew for each
 * suite, and would read and compile its source anew as well.
 */
const { AsyncLocalStorage } = require("node:async_hooks");
const vm = require("node:vm");

const scripts = new Map();

/** The function that Jest asks for, as a script that can be run in the page of any suite. */
function scriptOf(code, parameters, { filename }) {
  const head = `(function (${parameters.join()}) {`;
  const known = scripts.get(filename);
  if (known?.code === code && known.head === head) return known.script;
  const script = new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
  scripts.set(filename, { code, head, script });
  return script;
}

/** Such code asks the suite that compiled it. */
const asksForModules = (code) => /\bimport\s*\(/.test(code);

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, options = {}) =>
  options.parsingContext && !asksForModules(code)
    ? scriptOf(code, parameters, options).runInContext(options.parsingContext)
    : compileFunction(code, parameters, options);

const entered = new Set();

const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  entered.add(this);
  return run.apply(this, given);
};

/** Node tells every promise to each storage there was, so that those of ended suites slow the next. */
function leaveStorages() {
  for (const storage of entered) storage.disable();
  entered.clear();
}

/** The same environment, but lighter. */
exports.lighter = (Environment) =>
  class extends Environment {
    async teardown() {
      await super.teardown();
      leaveStorages();
    }
  };
