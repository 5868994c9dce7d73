import { failure, fault, success, type Result } from "../../fault";
import { solve } from "../../numeric/solve";
import { sum } from "../../numeric/sum";
import { covarianceMatrix } from "../analyse/covariance";
import { completeUnits } from "./principalComponents";

const notEqual = (column: number): Result<number[]> =>
  failure(
    fault(
      "outOfRange",
      { column },
      { found: "a weight below 0", expected: "indicators that can be made equally important" }
    )
  );

/**
 * Weights with which every indicator correlates with the weighted mean as its target asks, equally
 * where all targets are equal. The covariances C and deviations s give them directly: C·w is
 * proportional to s times the targets. Shares of their sum; a fault where one would be negative, or
 * an indicator is a combination of the others. Source: Becker et al. (2017), Ecological Indicators 80.
 */
export const importanceWeights = (
  columns: readonly Float64Array[],
  targets: readonly number[] = columns.map(() => 1)
): Result<number[]> => {
  const matrix = covarianceMatrix(completeUnits(columns));
  const wanted = matrix.map((row, i) => Math.sqrt(row[i] ?? NaN) * (targets[i] ?? 1));
  const found = solve(matrix, wanted);
  if (!found)
    return failure(
      fault(
        "undefinedResult",
        {},
        {
          found: "indicators of which one is a combination of the others",
          expected: "indicators that each add something",
        }
      )
    );
  const negative = found.findIndex((weight) => weight < 0);
  const total = sum(found);
  return negative >= 0 ? notEqual(negative + 1) : success(found.map((weight) => weight / total));
};
