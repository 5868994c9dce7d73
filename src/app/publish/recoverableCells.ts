import type { NumberColumnId, SegmentRow } from "../../model/segments/segmentRow";
import { bucketsOf, isAbout, sumOf, tellTooMuch } from "./totals";

/** Numbers of a published row that must go, since rows held back could be computed from them. */
export interface RecoverableCells {
  readonly row: SegmentRow;
  readonly columns: readonly NumberColumnId[];
  readonly reveals: readonly SegmentRow[];
}

/** A number that may be the sum of a column over a group of rows, or the row's share of it. */
interface Aggregate {
  readonly column: NumberColumnId;
  readonly isOf: "workers" | "revenue";
  /** The row's own part, where the number is a share. */
  readonly part?: (row: SegmentRow) => number | undefined;
  /** Others that tell it, since they sum with it to 1. */
  readonly toldBy?: readonly NumberColumnId[];
}

/** Jobs are counted over all who would work, those without work included. */
const wanted = ({ numbers }: SegmentRow): number | undefined =>
  numbers.workers === undefined ? undefined : numbers.workers * (1 - (numbers.labourSurplus ?? 0));

const aggregates: readonly Aggregate[] = [
  { column: "regionWorkers", isOf: "workers" },
  { column: "industryWorkers", isOf: "workers" },
  { column: "nationalWorkers", isOf: "workers" },
  { column: "labourWeight", isOf: "workers", part: ({ numbers }) => numbers.workers },
  { column: "labourWeight", isOf: "workers", part: wanted },
  {
    column: "shareCluster",
    isOf: "revenue",
    part: ({ numbers }) => numbers.revenue,
    toldBy: ["shareLarge", "shareImports"],
  },
];

const columnsOf = (row: SegmentRow, group: readonly SegmentRow[]): readonly NumberColumnId[] =>
  aggregates.flatMap(({ column, isOf, part, toldBy = [] }) => {
    const value = row.numbers[column];
    const known = group.every(({ numbers }) => numbers[isOf] !== undefined);
    if (value === undefined || !known) return [];
    const sum = sumOf(group, isOf);
    const own = part?.(row);
    const expected = part === undefined ? sum : own === undefined ? NaN : own / sum;
    return isAbout(value, expected) ? [column, ...toldBy] : [];
  });

/**
 * Numbers of published rows that hold the sum of a group of rows, such as the workers of the region,
 * or a share of it, so that a row held back could be computed by subtraction: where one row of the
 * group is missing, or rows that together are too few firms.
 *
 * @param gone rows held back
 * @param totals rows that sum up others, which a group may hold beside its parts
 */
export const recoverableCells = (
  rows: readonly SegmentRow[],
  gone: ReadonlySet<SegmentRow>,
  totals: ReadonlySet<SegmentRow>,
  fewest: number
): readonly RecoverableCells[] => {
  const found = new Map<SegmentRow, { columns: Set<NumberColumnId>; reveals: Set<SegmentRow> }>();
  for (const bucket of bucketsOf(rows)) {
    const group = bucket.filter((row) => !totals.has(row));
    const hidden = group.filter((row) => gone.has(row));
    if (!tellTooMuch(hidden, fewest)) continue;
    for (const row of bucket) {
      const columns = gone.has(row) ? [] : columnsOf(row, group);
      if (columns.length === 0) continue;
      const before = found.get(row) ?? { columns: new Set(), reveals: new Set() };
      columns.forEach((column) => before.columns.add(column));
      hidden.forEach((each) => before.reveals.add(each));
      found.set(row, before);
    }
  }
  return [...found].map(([row, { columns, reveals }]) => ({
    row,
    columns: [...columns],
    reveals: [...reveals],
  }));
};
