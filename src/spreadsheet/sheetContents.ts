import type { SheetContent } from "../app/publish/compareCopies";
import type { Spreadsheet } from "./spreadsheet";

/** Every sheet of a workbook with its cells, from the first one on. */
export const sheetContents = (spreadsheet: Spreadsheet): SheetContent[] =>
  spreadsheet.sheets.map(({ id, name }) => {
    const used = spreadsheet.usedArea(id);
    if (!used) return { name, cells: [] };
    const [rows, columns] = [used.row + used.rows, used.column + used.columns];
    return { name, cells: spreadsheet.read(id, { row: 0, column: 0, rows, columns }) };
  });
