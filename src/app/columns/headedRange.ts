import type { Cells, CellValue } from "../../core/fault";
import type { TableRange } from "../ports/workbook";
import { filledIn } from "./filledIn";

/** Titles are few; and a list of very wide sheets must stay small. */
const firstRowsAtMost = 12;
const firstCellsAtMost = 4800;

/** How many rows at the top of a block are looked at to find its header row. */
export const rowsLookedAt = ({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): number => Math.max(1, Math.min(rows, firstRowsAtMost, Math.floor(firstCellsAtMost / columns)));

/** A header row has at least so many names. */
const fewestNames = 2;
/** Next to the widest row, a title is narrow; a header row may lack a name or two. */
const leastWidth = 0.6;
/** Most headers are words; a year may stand among them. */
const leastWords = 0.6;

const isHeader = (row: readonly CellValue[], widest: number): boolean => {
  const cells = filledIn(row);
  const words = cells.filter((cell) => typeof cell === "string");
  return (
    cells.length >= Math.max(fewestNames, leastWidth * widest) &&
    words.length >= leastWords * cells.length
  );
};

/** Which of the first rows is most likely the header row, from 0; titles and blank rows may stand above it. */
const headerRowOf = (firstRows: Cells): number => {
  const widest = Math.max(0, ...firstRows.map((row) => filledIn(row).length));
  return Math.max(
    0,
    firstRows.findIndex((row) => isHeader(row, widest))
  );
};

/**
 * The range from its header row on. An Excel table has its header row on top; in the used cells of
 * a sheet, or a block that somebody selected, titles and notes may stand above it.
 */
export const headedRange = (range: TableRange): TableRange => {
  const { firstRows, ...rest } = range;
  const above = firstRows === undefined || range.kind === "table" ? 0 : headerRowOf(firstRows);
  return above === 0
    ? range
    : {
        ...rest,
        row: range.row + above,
        rows: range.rows - above,
        headers: firstRows?.[above] ?? [],
        titles: above,
      };
};
