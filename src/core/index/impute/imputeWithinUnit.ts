import { extent, type Extent } from "../../numeric/extent";
import type { Direction } from "../normalise/normalisation";
import type { RandomStream } from "../../numeric/random";
import { fillerOf, type Filling } from "./imputation";

/** Where a value stands between the worst (0) and the best (1) of its column. */
const position = (x: number, direction: Direction, { low, high }: Extent): number =>
  direction === 1 ? (x - low) / (high - low) : (high - x) / (high - low);

const valueAt = (share: number, direction: Direction, { low, high }: Extent): number =>
  direction === 1 ? share * (high - low) + low : -(share * (high - low) - high);

/**
 * Fills a missing cell from the unit's other indicators: the mean (or median) of where the unit
 * stands in their ranges, worst 0 to best 1, put back on the scale of the missing one. A unit of
 * which nothing is known stays missing, and so does a cell of a constant column.
 *
 * @param columns the indicators of one group
 */
export const imputeWithinUnit = (
  columns: readonly Float64Array[],
  directions: readonly Direction[],
  filling: Filling,
  draw?: RandomStream
): Float64Array[] => {
  const ranges = columns.map(extent);
  const found = columns.map((column) => column.slice());
  const row = new Float64Array(columns.length);
  const count = columns[0]?.length ?? 0;
  for (let i = 0; i < count; i++) {
    if (!columns.some((column) => Number.isNaN(column[i]))) continue;
    columns.forEach((column, c) => {
      row[c] = position(
        column[i] ?? NaN,
        directions[c] ?? 1,
        ranges[c] ?? { low: 0, high: 0, count: 0 }
      );
    });
    const fill = fillerOf(row, filling, draw);
    found.forEach((column, c) => {
      const range = ranges[c];
      if (range && Number.isNaN(column[i]) && range.low < range.high)
        column[i] = valueAt(fill(), directions[c] ?? 1, range);
    });
  }
  return found;
};
