import { missingCount } from "../../numeric/missing";
import type { RandomStream } from "../../numeric/random";
import { fillerOf, type Filler, type Filling } from "./imputation";

const hasMissing = (column: Float64Array): boolean => missingCount(column) > 0;

/**
 * Fills the missing cells of a column; a complete column is handed back as it is.
 *
 * @param draw fills each cell with a value drawn from the others instead
 */
export const imputeColumn = (
  column: Float64Array,
  filling: Filling,
  draw?: RandomStream
): Float64Array => {
  if (!hasMissing(column)) return column;
  const fill = fillerOf(column, filling, draw);
  return column.map((x) => (x === x ? x : fill()));
};

/**
 * Fills the missing cells of a column from the units of the same group. What has no group, or a
 * group of which nothing is known, stays missing.
 */
export const imputeColumnByGroup = (
  column: Float64Array,
  groups: readonly (string | null)[],
  filling: Filling,
  draw?: RandomStream
): Float64Array => {
  if (!hasMissing(column)) return column;
  const fillers = new Map<string, Filler>();
  for (const group of groups)
    if (group !== null && !fillers.has(group)) {
      const like = column.filter((_, i) => groups[i] === group);
      fillers.set(group, fillerOf(like, filling, draw));
    }
  return column.map((x, i) => (x === x ? x : (fillers.get(groups[i] ?? "")?.() ?? NaN)));
};
