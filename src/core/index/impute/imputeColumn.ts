import { fillingOf, type Filling } from "./imputation";

const hasMissing = (column: Float64Array): boolean => column.some((x) => x !== x);

/** Fills the missing cells of a column; a complete column is handed back as it is. */
export const imputeColumn = (column: Float64Array, filling: Filling): Float64Array => {
  if (!hasMissing(column)) return column;
  const value = fillingOf(filling)(column);
  return column.map((x) => (x === x ? x : value));
};

/**
 * Fills the missing cells of a column from the units of the same group. What has no group, or a
 * group of which nothing is known, stays missing.
 */
export const imputeColumnByGroup = (
  column: Float64Array,
  groups: readonly (string | null)[],
  filling: Filling
): Float64Array => {
  if (!hasMissing(column)) return column;
  const values = new Map<string, number>();
  for (const group of groups)
    if (group !== null && !values.has(group))
      values.set(group, fillingOf(filling)(column.filter((_, i) => groups[i] === group)));
  return column.map((x, i) => (x === x ? x : (values.get(groups[i] ?? "") ?? NaN)));
};
