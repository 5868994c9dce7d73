import type { FormulasAt } from "../app/ports/sharingHost";
import type { Spreadsheet } from "./spreadsheet";

/** Tells the formulas of cells of a spreadsheet's tables. */
export const formulasIn =
  (spreadsheet: Spreadsheet): FormulasAt =>
  (range, cells) => {
    const sheet = spreadsheet.sheets.find(({ name }) => name === range.sheet)?.id ?? "";
    const formulas = cells.map(({ row, column }) => {
      const at = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
      return spreadsheet.read(sheet, at)[0]?.[0]?.formula;
    });
    return Promise.resolve(formulas);
  };
