import type { TableRange } from "./ports/workbook";

/** Are these the same table or sheet, wherever it is taken to begin? */
export const isSameRange = (a: TableRange, b: TableRange): boolean =>
  a.name === b.name && a.sheet === b.sheet && a.kind === b.kind;
