import type { Column } from "./column";

/** Adds a column's numbers, each times its weight, to the sums. All three are made by `columns`. */
export const addWeighted = (column: Column, weights: Column, sums: Column, count: number): void => {
  for (let i = 0; i < count; i++) sums[i] = sums[i]! + column[i]! * weights[i]!;
};
