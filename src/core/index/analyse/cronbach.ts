import { sum } from "../../numeric/sum";
import { covarianceMatrix } from "./covariance";

/**
 * Cronbach's α = k·c̄/(v̄ + (k − 1)·c̄): how far k indicators measure one thing, c̄ being their mean
 * covariance and v̄ their mean variance, over the units known in each pair. NaN where it is not
 * defined: fewer than two indicators, or no variance. Source: Cronbach (1951), Psychometrika 16(3).
 */
export const cronbach = (columns: readonly Float64Array[]): number => {
  const matrix = covarianceMatrix(columns);
  const all = sum(matrix.flat());
  const own = sum(matrix.map((row, i) => row[i] ?? NaN));
  const count = columns.length;
  return (count / (count - 1)) * ((all - own) / all);
};
