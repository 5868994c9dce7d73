const getter = (name, value) =>
  `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${value} });`;

const named = (_, names, file) =>
  names
    .split(",")
    .map((each) => each.trim().split(/\s+as\s+/))
    .filter(([own]) => own !== "")
    .map(([own, name = own]) => getter(name, `require(${file}).${own}`))
    .join(" ");

const whole = (_, name, file) => getter(name, `require(${file})`);

/** Loads each file of an index when something of it is first used: some have hundreds. */
module.exports = {
  process: (source) => {
    const exported = source
      .replace(/^export \{([^}]*)\}(?: from (["'].+["']))?;/gm, named)
      .replace(/^export \* as (\w+) from (["'].+["']);/gm, whole);
    return { code: `exports.__esModule = true; ${exported}` };
  },
};
