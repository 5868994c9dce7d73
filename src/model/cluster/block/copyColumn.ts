import type { Column } from "./column";

/** Copies a column. A single number, as of a run alone, is quicker moved than a view of it made. */
export const copyColumn = (from: Column, to: Column, at: number): void => {
  if (from.length === 1) to[at] = from[0] ?? NaN;
  else to.set(from, at);
};
