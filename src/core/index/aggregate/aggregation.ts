import { fault, type Fault } from "../../fault";

/**
 * One way of making one score of several. Columns are on a common scale, larger being better;
 * missing cells are NaN. `weights` has a weight of 0 or more for each column, not all 0.
 *
 * @returns the scores, NaN where nothing can be said of a unit, or a fault whose row is the unit
 */
export type Aggregation = (
  columns: readonly Float64Array[],
  weights: readonly number[]
) => Float64Array | Fault;

/** How many units the columns have. */
export const unitCount = (columns: readonly Float64Array[]): number => columns[0]?.length ?? 0;

/** The first unit with a value that is not above (or, where `zero` is allowed, below) 0. */
export const firstNotPositive = (
  columns: readonly Float64Array[],
  zero: boolean
): Fault | undefined => {
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] ?? new Float64Array();
    for (let i = 0; i < column.length; i++) {
      const x = column[i] ?? NaN;
      if (zero ? x < 0 : x <= 0)
        return fault("notPositive", { row: i + 1, column: c + 1 }, { found: x });
    }
  }
  return undefined;
};
