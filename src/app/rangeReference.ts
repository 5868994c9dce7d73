import { cellAddress, columnLetters } from "../core/table/address";
import type { TableRange } from "./ports/workbook";

/** Some rows and columns of a sheet as a formula names them, counted from 0. */
const blockReference = (
  sheet: string,
  { row, column, rows, columns }: Pick<TableRange, "row" | "column" | "rows" | "columns">
): string =>
  `${cellAddress(sheet, row, column)}:${columnLetters(column + columns - 1)}${row + rows}`;

/** A range with its header row as a formula names it; a table grows with its rows. */
export const rangeReference = (range: TableRange): string =>
  range.kind === "table" ? `${range.name}[#All]` : blockReference(range.sheet, range);

/** The cells of a column below its header as a formula names them; the header is one of the range's. */
export const columnReference = (range: TableRange, header: string): string => {
  const place = range.headers.findIndex(
    (cell) =>
      String(cell ?? "")
        .trim()
        .toLowerCase() === header.toLowerCase()
  );
  if (range.kind === "table") return `${range.name}[${String(range.headers[place])}]`;
  const letters = columnLetters(range.column + place);
  const first = range.row + 2;
  const sheet = cellAddress(range.sheet, 0, 0).slice(0, -"A1".length);
  return `${sheet}$${letters}$${first}:$${letters}$${range.row + range.rows}`;
};
