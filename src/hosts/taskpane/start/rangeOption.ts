import type { TableRange } from "../../../app/ports/workbook";
import { cellAddress, columnLetters } from "../../../core/table/address";
import { rangeKey } from "../lab/labState";
import type { Option } from "../parts/SelectField";
import { text } from "../text";

const corners = ({ sheet, row, column, rows, columns }: TableRange): string =>
  `${cellAddress(sheet, row, column)}:${columnLetters(column + columns - 1)}${row + rows}`;

const labelOf: Readonly<Record<TableRange["kind"], (range: TableRange) => string>> = {
  table: ({ name, sheet }) => text.start.tableOn(name, sheet),
  sheet: ({ sheet }) => text.start.sheetOf(sheet),
  cells: (range) => text.start.cellsAt(corners(range)),
};

/** A table, sheet or block of cells to choose from a list. */
export const rangeOption = (range: TableRange): Option => ({
  key: rangeKey(range),
  label: labelOf[range.kind](range),
});
