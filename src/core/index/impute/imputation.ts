import { columnMean } from "../../numeric/moments";
import { median } from "../../numeric/median";

/** What stands in for a missing cell: the mean or the median of those it is like. */
export type Filling = "mean" | "median";

export const fillingOf = (filling: Filling): ((values: Float64Array) => number) =>
  filling === "mean" ? columnMean : median;
