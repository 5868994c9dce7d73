import { failure, fault, success, then, type Fault, type Result, type Where } from "../../fault";
import { firstInfinite } from "../../numeric/missing";
import type { Aggregation } from "./aggregation";
import { readAggregation } from "./aggregations";

/** How one node is made of its children. */
export interface AggregationChoice {
  readonly method: string;
  /** One for each child, 0 or more, not all 0. */
  readonly weights: readonly number[];
  /** Share of its children that a unit needs for a score. */
  readonly minCoverage: number;
}

/** Weights must be as many as the columns, 0 or more, and not all 0: they are never recycled. */
export const checkWeights = (
  weights: readonly number[],
  count: number,
  where: Where
): readonly Fault[] => {
  if (weights.length !== count)
    return [
      fault("lengthsDiffer", where, { found: weights.length, expected: `${count}, one a column` }),
    ];
  const negative = weights.findIndex((weight) => !(weight >= 0));
  if (negative >= 0)
    return [
      fault(
        "outOfRange",
        { ...where, column: negative + 1 },
        { found: weights[negative] ?? NaN, expected: "a weight of 0 or more" }
      ),
    ];
  return weights.some((weight) => weight > 0)
    ? []
    : [fault("zeroDenominator", where, { names: "the sum of the weights" })];
};

/** Blanks the scores of units of which too few children are known. */
const coverScores = (
  scores: Float64Array,
  columns: readonly Float64Array[],
  needed: number
): Float64Array => {
  const present = new Uint32Array(scores.length);
  for (const column of columns)
    for (let i = 0; i < present.length; i++)
      if (!Number.isNaN(column[i])) present[i] = (present[i] ?? 0) + 1;
  return scores.map((score, i) => ((present[i] ?? 0) / columns.length < needed ? NaN : score));
};

const run = (
  aggregation: Aggregation,
  columns: readonly Float64Array[],
  choice: AggregationChoice,
  where: Where
): Result<Float64Array> => {
  const scores = aggregation(columns, choice.weights);
  if (!(scores instanceof Float64Array))
    return failure({ ...scores, where: { ...where, ...scores.where } });
  const infinite = firstInfinite(scores);
  if (infinite >= 0) return failure(fault("undefinedResult", { ...where, row: infinite + 1 }));
  return success(
    choice.minCoverage > 0 ? coverScores(scores, columns, choice.minCoverage) : scores
  );
};

/** Makes one column of several, missing where too little of a unit is known. */
export const aggregateColumns = (
  columns: readonly Float64Array[],
  choice: AggregationChoice,
  where: Where
): Result<Float64Array> => {
  const bad = checkWeights(choice.weights, columns.length, where);
  return bad.length > 0
    ? failure(...bad)
    : then(readAggregation(choice.method, where), (aggregation) =>
        run(aggregation, columns, choice, where)
      );
};
