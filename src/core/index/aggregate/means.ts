import { exp } from "../../numeric/exp";
import { log } from "../../numeric/log";
import { power } from "../../numeric/power";
import { mapped } from "../normalise/normalisation";
import { firstNotPositive, unitCount, type Aggregation } from "./aggregation";

/** Weighted mean over the columns present, unit by unit, without a call for each cell. */
export const arithmetic: Aggregation = (columns, weights) => {
  const count = unitCount(columns);
  const total = new Float64Array(count);
  const present = new Float64Array(count);
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] ?? total;
    const weight = weights[c] ?? 0;
    for (let i = 0; i < count; i++) {
      const x = column[i] ?? NaN;
      if (x === x) {
        total[i] = (total[i] ?? 0) + weight * x;
        present[i] = (present[i] ?? 0) + weight;
      }
    }
  }
  for (let i = 0; i < count; i++) total[i] = (total[i] ?? 0) / (present[i] ?? 0);
  return total;
};

/** The mean of changed values, changed back: the quasi-arithmetic mean. */
const through =
  (there: (x: number) => number, back: (x: number) => number, zero: boolean): Aggregation =>
  (columns, weights) => {
    const bad = firstNotPositive(columns, zero);
    if (bad) return bad;
    const means = arithmetic(
      columns.map((column) => mapped(column, there)),
      weights
    );
    return means instanceof Float64Array ? mapped(means, back) : means;
  };

const inverse = (x: number): number => 1 / x;

/** exp(Σ w ln x / Σ w), for values above 0. */
export const geometric: Aggregation = through(log, exp, false);

/** Σ w / Σ (w/x), for values above 0. */
export const harmonic: Aggregation = through(inverse, inverse, false);

/** (Σ w x^p / Σ w)^(1/p), the geometric mean at p = 0; for values above 0, or from 0 where p > 0. */
export const powerMean = (exponent: number): Aggregation =>
  exponent === 0
    ? geometric
    : through(
        (x) => power(x, exponent),
        (x) => power(x, 1 / exponent),
        exponent > 0
      );
