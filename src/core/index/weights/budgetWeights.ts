import { failure, fault, success, type Fault, type Result } from "../../fault";
import { sum } from "../../numeric/sum";

/**
 * Budget allocation: each expert (a row) spreads points over the indicators (columns). Every expert
 * counts the same, whatever the number of points; the weights are the mean shares and sum to 1.
 */
export const budgetWeights = (points: readonly (readonly number[])[]): Result<number[]> => {
  const faults = points.flatMap((row, r): readonly Fault[] => {
    const negative = row.findIndex((value) => !(value >= 0));
    if (negative >= 0)
      return [
        fault(
          "outOfRange",
          { row: r + 1, column: negative + 1 },
          { found: row[negative] ?? NaN, expected: "points of 0 or more" }
        ),
      ];
    return sum(row) > 0
      ? []
      : [fault("zeroDenominator", { row: r + 1 }, { names: "the sum of the expert's points" })];
  });
  if (faults.length > 0) return failure(...faults);
  const shares = points.map((row) => row.map((value) => value / sum(row)));
  return success(
    (points[0] ?? []).map((_, c) => sum(shares.map((row) => row[c] ?? 0)) / shares.length)
  );
};
