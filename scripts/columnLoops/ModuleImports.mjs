import { Unsuitable } from "./unsuitable.mjs";

/**
 * Columns' addresses are written into the code when it is loaded (`columnMemory`), in the place of
 * numbers from this one on, whose five bytes are the column's number and four that never change.
 */
const placeholders = 0xf0000000;
const mostColumns = 128;
const endOfPlaceholder = [0x80, 0x80, 0x80, 0x0f];

/** How many places a module's code seems to have for addresses. */
export const placesIn = (code) =>
  code.filter((_, at) => endOfPlaceholder.every((byte, n) => code[at + n] === byte)).length;

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

  /** What stands for a column's address until the module is loaded. */
  column(text) {
    const number = this.columns.get(text) ?? this.columns.size;
    if (number >= mostColumns) throw new Unsuitable("more columns than there are numbers for");
    this.columns.set(text, number);
    return placeholders + number;
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
    return [...this.plains.values()].map(
      (name, n) => `(import "plains" "${n}" (global ${name} f64))`
    );
  }
}
