import type { Cells } from "../../core/fault";

/** Where each row of one table stands in another; row 0 is the header. */
export interface RowMatch {
  /** By the row of the first table, from 1. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of the second table that match none. */
  readonly added: readonly number[];
  /** Rows of the first table that match none. */
  readonly removed: readonly number[];
}

export const columnOf = (cells: Cells, id: string): number =>
  (cells[0] ?? []).findIndex(
    (cell) =>
      String(cell ?? "")
        .trim()
        .toLowerCase() === id.toLowerCase()
  );

/** What names a row: the cells of its key columns. */
export const rowName = (cells: Cells, row: number, keys: readonly string[]): string =>
  keys
    .map((key) => cells[row]?.[columnOf(cells, key)] ?? "")
    .filter((cell) => cell !== "")
    .join(", ");

/**
 * Finds the rows of a table again, though others were put in, taken out or sorted between them: by
 * place and name, then by name, and where as many rows are left as there were, by place, so that a
 * row whose name was changed is still that row.
 */
export const matchRows = (from: Cells, to: Cells, keys: readonly string[]): RowMatch => {
  const rows = new Map<number, number>();
  const open = new Set(Array.from({ length: Math.max(0, to.length - 1) }, (_, r) => r + 1));
  const take = (row: number, found: number | undefined): void => {
    if (found === undefined || rows.has(row) || !open.delete(found)) return;
    rows.set(row, found);
  };
  const all = Array.from({ length: Math.max(0, from.length - 1) }, (_, r) => r + 1);
  const names = to.map((_, r) => rowName(to, r, keys));
  const name = (row: number): string => rowName(from, row, keys);
  for (const row of all) if (names[row] === name(row)) take(row, row);
  for (const row of all)
    if (!rows.has(row))
      take(
        row,
        [...open].find((each) => names[each] === name(row))
      );
  if (from.length === to.length) for (const row of all) if (open.has(row)) take(row, row);
  return { rows, added: [...open], removed: all.filter((row) => !rows.has(row)) };
};
