import { success, then, type Result } from "../../core/fault";
import { difference, relativeChange } from "../../core/numeric/difference";
import { quantile } from "../../core/numeric/quantile";
import { sorted } from "../../core/numeric/sorted";
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

/** Quantiles lie between the changes of draws, and may be closer to none than rounding is. */
const settled = (change: number): number => difference(change, 0, 1);

/** Compares two policies draw by draw, so that what the draws do to both alike cancels. */
export const compare = (path: Float64Array, other: Float64Array): Result<Comparison> => {
  const change = path.map((value, draw) => relativeChange(value, other[draw] ?? NaN));
  return then(signsOf(change), ({ positive, zero }) =>
    then(soundValues(change), ({ values }) => {
      const inOrder = sorted(values);
      return success({
        higher: positive,
        equal: zero,
        p5: quantile(inOrder, probabilities.p5),
        p50: quantile(inOrder, probabilities.p50),
        p95: quantile(inOrder, probabilities.p95),
        dots: Array.from({ length: dotCount }, (_, dot) =>
          settled(quantile(inOrder, (dot + middleOfDot) / dotCount))
        ),
      });
    })
  );
};

/** How many of the dots of a comparison are higher than what it is held against, and how many lower. */
export const countDots = ({
  dots,
}: Comparison): { readonly higher: number; readonly lower: number } => ({
  higher: dots.filter((change) => change > 0).length,
  lower: dots.filter((change) => change < 0).length,
});
