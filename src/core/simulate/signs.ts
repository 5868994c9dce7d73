import { success, then, type Result } from "../fault";
import { soundValues } from "./soundValues";

/** Shares of the draws in which a change is a rise, a fall or nothing; they sum to 1. */
export interface Signs {
  readonly positive: number;
  readonly negative: number;
  readonly zero: number;
  readonly failed: readonly number[];
}

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.reduce((count, value) => count + (holds(value) ? 1 : 0), 0) / values.length;

/** How often a change, one value a draw, is positive and how often negative; to the last digit, so rounding must be out of it. */
export const signsOf = (change: Float64Array): Result<Signs> =>
  then(soundValues(change), ({ values, failed }) =>
    success({
      positive: shareOf(values, (value) => value > 0),
      negative: shareOf(values, (value) => value < 0),
      zero: shareOf(values, (value) => value === 0),
      failed,
    })
  );
