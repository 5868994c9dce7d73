import type { Block, NewChart, NewTable } from "../ports/workbook";

/** A piece of a sheet. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly tables: readonly NewTable[];
  readonly charts: readonly NewChart[];
  /** How many rows it takes. */
  readonly rows: number;
}

/** Lays a part out from a row on; the caption of a table stands in the row before. */
export type PartAt = (row: number) => Part;

/** Nothing to write. */
export const nothing: Part = { blocks: [], tables: [], charts: [], rows: 0 };

/** Empty rows between parts. */
export const gap = 2;

/** Rows that a chart takes. */
export const chartRows = 18;

export const changeFormat = "+0.0%;-0.0%;0.0%";

/** A table's caption and its header. */
export const header = (
  row: number,
  caption: string,
  names: readonly string[]
): readonly Block[] => [
  { row: row - 1, column: 0, values: [[caption]], style: "label" },
  { row, column: 0, values: [names], style: "header" },
];

/** One part below the other. */
export const laidOut = (parts: readonly PartAt[]): readonly Part[] => {
  let row = 0;
  return parts.map((part) => {
    const found = part(row);
    row += found.rows;
    return found;
  });
};
