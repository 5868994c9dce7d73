import { columnMean } from "../../numeric/moments";
import { median } from "../../numeric/median";
import type { RandomStream } from "../../numeric/random";

/** What stands in for a missing cell: the mean or the median of those it is like. */
export type Filling = "mean" | "median";

const fillingOf = (filling: Filling): ((values: Float64Array) => number) =>
  filling === "mean" ? columnMean : median;

/** Gives one missing cell after the other its value. */
export type Filler = () => number;

const drawnFrom = (values: Float64Array, draw: RandomStream): Filler => {
  const present = values.filter((x) => x === x);
  return () => present[draw.below(present.length)] ?? NaN;
};

/**
 * What fills the missing cells beside these values: the same mean or median for each, or, where
 * they are drawn, a value of another cell taken at random.
 */
export const fillerOf = (
  values: Float64Array,
  filling: Filling,
  draw: RandomStream | undefined
): Filler => {
  if (draw) return drawnFrom(values, draw);
  const value = fillingOf(filling)(values);
  return () => value;
};
