import type { CellValue } from "../../core/fault";
import { inScale } from "../../core/table/scale";
import type { CellChange } from "../ports/sharingHost";
import type { Edit } from "./findEdits";
import { inOurs, type InputColumn, type InputTable } from "./inputTable";

/** The user's own word for a yes, a no or a choice, where the column has one; else the value. */
const wordFor = ({ written }: InputTable, column: InputColumn, value: CellValue) =>
  written
    .slice(1)
    .map((row) => row[column.place] ?? null)
    .find((cell) => inOurs(cell, column) === value) ?? value;

/** What a cell of the user's has to hold for a copy of it to hold the value. */
const asWritten = (table: InputTable, column: InputColumn, value: CellValue): CellValue =>
  column.scale === "yesNo" || column.words
    ? wordFor(table, column, value)
    : inScale(value, column.scale);

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
