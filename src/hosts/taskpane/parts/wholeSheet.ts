import type { TableRange } from "../../../app/ports/workbook";

/** A sheet as a range, so that a cell of it can be shown. */
export const wholeSheet = (sheet: string): TableRange => ({
  name: sheet,
  sheet,
  kind: "sheet",
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  headers: [],
});
