import type { CellValue } from "../../core/fault";
import type { NewSheet } from "../ports/workbook";

/** A sheet that holds one table, from its first cell on. */
export const tableSheet = (
  name: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  columnWidths: readonly number[],
  wrap = false
): NewSheet => ({
  name,
  frozenRows: 1,
  columnWidths,
  tables: [{ name, row: 0, column: 0, rows: rows.length + 1, columns: header.length }],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [header], style: "header" },
    { row: 1, column: 0, values: rows, wrap },
  ],
});
