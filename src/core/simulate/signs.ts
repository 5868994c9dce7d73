import { success, then, type Result } from "../fault";
import { soundValues } from "./soundValues";

/** Shares of the draws in which a change is a rise, a fall or nothing; they sum to 1. */
export interface Signs {
  readonly positive: number;
  readonly negative: number;
  readonly zero: number;
  readonly failed: readonly number[];
}

/** How often a change, one value a draw, is positive and how often negative; to the last digit, so rounding must be out of it. */
export const signsOf = (change: Float64Array): Result<Signs> =>
  then(soundValues(change), ({ values, failed }) => {
    let [rises, falls] = [0, 0];
    for (const value of values) {
      if (value > 0) rises += 1;
      else if (value < 0) falls += 1;
    }
    return success({
      positive: rises / values.length,
      negative: falls / values.length,
      zero: (values.length - rises - falls) / values.length,
      failed,
    });
  });
