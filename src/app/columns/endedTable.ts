import type { Cells, CellValue } from "../../core/fault";
import type { TableRange } from "../ports/workbook";
import { filledIn } from "./filledIn";
import { says, saysSummary, saysTotal } from "./totalWords";

/** How notes below a table begin. */
const notes =
  /^([*†‡]|(sources?|fuentes?|fontes?|notes?|notas?|n\.? ?b\.?|remarks?|remarques?)(?!\p{L}))/u;

/** Of all clusters, or in the second place of all that one of them makes. */
const isTotal = ([first, second]: readonly CellValue[]): boolean =>
  second !== undefined && (saysTotal(first) || saysSummary(first) || saysTotal(second));

/** A single text, apart from the table or plainly a note. */
const isNoteBelow = (
  [only, ...others]: readonly CellValue[],
  above: readonly CellValue[]
): boolean =>
  typeof only === "string" && others.length === 0 && (above.length === 0 || says(only, notes));

/** How many rows, the header row included, are the table's own. */
const rowsWithin = (cells: Cells): number => {
  const rows = cells.map(filledIn);
  let end = rows.length;
  const last = (): readonly CellValue[] => rows[end - 1] ?? [];
  while (
    end > 2 &&
    (last().length === 0 || isTotal(last()) || isNoteBelow(last(), rows[end - 2] ?? []))
  )
    end -= 1;
  return end;
};

/**
 * A table without the totals, averages and notes that stand below its last row. An Excel table has
 * its total row apart, so all its rows are its own.
 */
export const endedTable = (
  range: TableRange,
  cells: Cells
): { readonly range: TableRange; readonly cells: Cells } => {
  const rows = range.kind === "table" ? cells.length : rowsWithin(cells);
  const below = cells.slice(rows);
  const first = below.findIndex((row) => filledIn(row).length > 0);
  if (first < 0) return { range, cells };
  const passed = {
    row: range.row + rows + first,
    rows: below.length - first,
    begins: String(filledIn(below[first] ?? [])[0]),
  };
  return {
    range: { ...range, rows: range.rows - below.length, below: passed },
    cells: cells.slice(0, rows),
  };
};
