import type { ICellData, Nullable } from "@univerjs/core";
import { entryOf } from "./gridCell";

/** What the grid says of changed cells: row, column, cell; null where the cell was emptied. */
export type ChangedCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

export interface EditedBlock {
  readonly row: number;
  readonly column: number;
  /** As it would be typed; null leaves a cell as it is. */
  readonly values: readonly (readonly unknown[])[];
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
}

export const listCells = (changed: ChangedCells): ChangedCell[] =>
  Object.entries(changed).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell: cell ?? null,
    }))
  );

/**
 * The smallest block around changed cells, with what the user put into them.
 * @param formulaAt the formula that the grid now has in a cell, shared formulas spelled out
 */
export const editedBlock = (
  changed: ChangedCells,
  formulaAt: (row: number, column: number) => string | null
): EditedBlock | null => {
  const entries = listCells(changed)
    .map(({ row, column, cell }) => ({
      row,
      column,
      entry: entryOf(cell, cell?.f || cell?.si ? formulaAt(row, column) : null),
    }))
    .filter(({ entry }) => entry !== null);
  if (entries.length === 0) return null;
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  const [top, left] = [
    rows.reduce((a, b) => Math.min(a, b)),
    columns.reduce((a, b) => Math.min(a, b)),
  ];
  const height = rows.reduce((a, b) => Math.max(a, b)) - top + 1;
  const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
  const values = Array.from({ length: height }, () => Array<unknown>(width).fill(null));
  for (const { row, column, entry } of entries) {
    const line = values[row - top];
    if (line) line[column - left] = entry;
  }
  return { row: top, column: left, values };
};
