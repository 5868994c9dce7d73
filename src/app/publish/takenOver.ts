import type { CellValue } from "../../core/fault";
import { inScale, rescaled } from "../../core/table/scale";
import type { CellChange } from "../ports/sharingHost";
import type { Edit } from "./findEdits";
import type { InputColumn, InputTable } from "./inputTable";

/** The user's own word for a yes or a no, where the column has one; else the number. */
const wordFor = ({ written }: InputTable, { place, scale }: InputColumn, value: CellValue) =>
  written
    .slice(1)
    .map((row) => row[place] ?? null)
    .find((cell) => rescaled(cell, scale) === value) ?? value;

/** What a cell of the user's has to hold for a copy of it to hold the value. */
const asWritten = (table: InputTable, column: InputColumn, value: CellValue): CellValue =>
  column.scale === "yesNo" ? wordFor(table, column, value) : inScale(value, column.scale);

/** The cell an edit is about, counted in the user's table, and what takes the edit over there. */
export const takenOver = (table: InputTable, { place, returned }: Edit): CellChange | undefined => {
  const column = place && table.columns[place.column];
  const row = place && table.rows[place.row];
  if (!column || row === undefined) return undefined;
  return {
    row,
    column: column.place,
    from: table.written[row]?.[column.place] ?? null,
    to: asWritten(table, column, returned),
  };
};
