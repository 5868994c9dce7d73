import { warning, type Cells, type CellValue, type Fault } from "../../core/fault";
import type { TableRange } from "../ports/workbook";
import { endedTable } from "./endedTable";
import { filledIn } from "./filledIn";
import { totalsWithin } from "./totalsWithin";

/** A table as far as its rows are its own; what else stands in it is blank, so that rows keep their places. */
export interface TableRows {
  readonly range: TableRange;
  readonly cells: Cells;
  /** Rows that are called totals and are none by their numbers: they are read, and asked about. */
  readonly doubts: readonly Fault[];
}

const beginning = (row: readonly CellValue[]): string => String(filledIn(row)[0] ?? "");

/**
 * A table without totals and notes below it and without totals between its rows, where the words
 * and the numbers agree that they are such.
 */
export const tableRows = (whole: TableRange, all: Cells): TableRows => {
  const { range, cells } = endedTable(whole, all);
  const { certain, doubtful } = totalsWithin(cells);
  const doubts = doubtful.map((row) =>
    warning(
      "totalInDoubt",
      { name: range.name, row: row + 1, column: 1 },
      { found: beginning(cells[row] ?? []) }
    )
  );
  if (certain.length === 0) return { range, cells, doubts };
  const within = certain.map((row) => ({
    row: range.row + row,
    begins: beginning(cells[row] ?? []),
  }));
  return {
    range: { ...range, within },
    cells: cells.map((row, r) => (certain.includes(r) ? row.map(() => null) : row)),
    doubts,
  };
};
