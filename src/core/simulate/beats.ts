import { success, then, type Result } from "../fault";
import { difference } from "../numeric/difference";
import { bandOf, type Band } from "./bands";
import { signsOf } from "./signs";

/** How one scenario fares against another under the same draws. */
export interface Beats {
  /** Share of the draws in which A is above B; a draw in which both are equal is not one. */
  readonly probability: number;
  readonly ties: number;
  /** The band of A − B, draw by draw. */
  readonly difference: Band;
  /** Numbers of the draws in which A or B failed. */
  readonly failed: readonly number[];
}

/** A − B for every draw, 0 where only rounding sets them apart; NaN where either failed. */
const differences = (a: Float64Array, b: Float64Array): Float64Array => {
  if (a.length !== b.length) throw new Error("Paired scenarios run the same draws.");
  return a.map((value, run) => difference(value, b[run] ?? NaN));
};

/**
 * P(A > B) and the difference between two scenarios that ran the same draws. The differences are
 * paired: what the draws do to both alike cancels.
 */
export const beats = (a: Float64Array, b: Float64Array): Result<Beats> => {
  const change = differences(a, b);
  return then(bandOf(change), (band) =>
    then(signsOf(change), ({ positive, zero, failed }) =>
      success({ probability: positive, ties: zero, difference: band, failed })
    )
  );
};
