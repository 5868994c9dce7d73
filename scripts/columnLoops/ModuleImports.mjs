/** The name kept for a text in a map, made where there is none yet. */
export const placeIn = (map, text, prefix) => {
  const known = map.get(text);
  if (known) return known;
  const name = `${prefix}${map.size}`;
  map.set(text, name);
  return name;
};

/** What all loops of a module take from it when it is loaded: columns, tables, and plain numbers. */
export class ModuleImports {
  columns = new Map();
  plains = new Map();

  column(text) {
    return placeIn(this.columns, text, "$column");
  }

  plain(text) {
    return placeIn(this.plains, text, "$plain");
  }

  copy() {
    return { columns: new Map(this.columns), plains: new Map(this.plains) };
  }

  restore({ columns, plains }) {
    Object.assign(this, { columns, plains });
  }

  get wat() {
    const globals = (map, type, space) =>
      [...map.values()].map((name, n) => `(import "${space}" "${n}" (global ${name} ${type}))`);
    return [...globals(this.columns, "i32", "columns"), ...globals(this.plains, "f64", "plains")];
  }
}
