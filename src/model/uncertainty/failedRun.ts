import type { ParameterDraws } from "../cluster/block/runDraws";
import { simulateDraws } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { ParameterValues } from "../parameters";
import { parametersOfDraw } from "../parameters/drawnParameters";
import type { SegmentInputs } from "../segments/simulationInputs";

/** A run in which no prices clear the market, with what it takes to see that again. */
export interface FailedRun {
  /** Its number among the runs of its plan, from 0. */
  readonly draw: number;
  /** The year in which no prices were found. */
  readonly year: number;
  /** The first of the policies under which it fails. */
  readonly policy: number;
  readonly parameters: ParameterValues;
}

/** What was run for every draw. */
export interface RunOrigin {
  readonly segment: SegmentInputs;
  readonly policies: readonly Policy[];
  readonly years: number;
}

/** A few show the pattern; all would be too many to read. */
export const mostShown = 3;

/**
 * One draw run again by itself, for the year and the inputs of its failure.
 *
 * @param only that draw alone
 * @param draw its number
 * @returns undefined where it fails under none of the policies
 */
export const failedRun = (
  { segment, policies, years }: RunOrigin,
  only: ParameterDraws,
  draw: number
): FailedRun | undefined => {
  const failures = policies.map((policy) => simulateDraws(segment, policy, only, years, []).failed);
  const policy = failures.findIndex(({ length }) => length > 0);
  const year = failures[policy]?.[0]?.year;
  if (year === undefined) return undefined;
  const columns = Object.values(only.columns);
  const plan = { count: 1, names: Object.keys(only.columns), columns };
  return { draw, year, policy, parameters: parametersOfDraw(plan, 0) };
};
