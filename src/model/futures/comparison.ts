import { success, then, type Result } from "../../core/fault";
import { quantile } from "../../core/numeric/quantile";
import { signsOf } from "../../core/simulate/signs";
import { soundValues } from "../../core/simulate/soundValues";

/** One policy against another in the same futures: an outcome of the last year. */
export interface Comparison {
  /** Share of the futures in which it is higher, and in which it is equal. */
  readonly higher: number;
  readonly equal: number;
  /** Middle of the relative changes, and the bounds of nine in ten. */
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** The relative changes as so many equally likely values, from the lowest on. */
  readonly dots: readonly number[];
}

/** Each dot stands for one future in twenty: few enough to count. */
const dotCount = 20;
const middleOfDot = 0.5;
const probabilities = { p5: 0.05, p50: 0.5, p95: 0.95 };

/** Smaller changes are rounding of the same number, such as where a policy moves nothing. */
const rounding = 1e-12;

const relativeChange = (path: Float64Array, other: Float64Array): Float64Array =>
  path.map((value, draw) => {
    const change = value / (other[draw] ?? NaN) - 1;
    return Math.abs(change) < rounding ? 0 : change;
  });

/** Compares two policies draw by draw, so that what the draws do to both alike cancels. */
export const compare = (path: Float64Array, other: Float64Array): Result<Comparison> => {
  const change = relativeChange(path, other);
  return then(signsOf(change), ({ positive, zero }) =>
    then(soundValues(change), ({ values }) => {
      const sorted = values.slice().sort();
      return success({
        higher: positive,
        equal: zero,
        p5: quantile(sorted, probabilities.p5),
        p50: quantile(sorted, probabilities.p50),
        p95: quantile(sorted, probabilities.p95),
        dots: Array.from({ length: dotCount }, (_, dot) =>
          quantile(sorted, (dot + middleOfDot) / dotCount)
        ),
      });
    })
  );
};
