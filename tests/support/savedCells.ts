import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/core/fault";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";

/** The cells of a sheet in a saved file, from A1 on. */
export const savedCells = async (file: string, sheet: string): Promise<CellValue[][]> => {
  const book = await openXlsx(new Uint8Array(readFileSync(file)));
  const id = book.sheets.find(({ name }) => name === sheet)?.id ?? "";
  const used = book.usedArea(id);
  if (!used) throw new Error(`The file has no sheet ${sheet}.`);
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  return book.read(id, area).map((row) => row.map(({ value }) => value));
};
