import { failure, fault, success, type Result } from "../../fault";
import { failedRuns } from "../failedRuns";

/** How far an outcome moves when one number alone goes from its low to its high end. */
export interface Swing {
  readonly name: string;
  /** The outcome with the number at its low end. */
  readonly atLow: number;
  readonly atHigh: number;
  /** From the lowest to the highest of the outcomes at low, middle and high. */
  readonly width: number;
}

export interface Swings {
  /** The outcome with every number at its middle. */
  readonly middle: number;
  /** The widest first; equally wide ones in the order of the plan. */
  readonly swings: readonly Swing[];
  /** Runs of the plan that failed; a number with one of them has no swing. */
  readonly failed: readonly number[];
}

const swingOf = (name: string, middle: number, atLow: number, atHigh: number): Swing => ({
  name,
  atLow,
  atHigh,
  width: Math.max(middle, atLow, atHigh) - Math.min(middle, atLow, atHigh),
});

/**
 * The swings of every number, for a tornado diagram.
 *
 * One number moves at a time, so what numbers do together does not show: variance-based
 * sensitivity does that. Source: R. A. Howard, "Decision analysis: practice and promise",
 * Management Science 34 (1988), 679–695.
 *
 * @param names the numbers of the plan that `oneAtATime` made
 * @param outcome one value a run of that plan; NaN marks a run that failed
 */
export const swings = (names: readonly string[], outcome: Float64Array): Result<Swings> => {
  const middle = outcome[0] ?? NaN;
  if (!Number.isFinite(middle)) return failure(fault("notConverged", {}, {}));
  const found = names
    .map((name, n) => swingOf(name, middle, outcome[1 + 2 * n] ?? NaN, outcome[2 + 2 * n] ?? NaN))
    .filter(({ width }) => Number.isFinite(width))
    .sort((a, b) => b.width - a.width);
  return success({ middle, swings: found, failed: failedRuns(outcome) });
};
