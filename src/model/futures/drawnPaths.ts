import type { ParameterDraws } from "../cluster/block/runDraws";
import { copyValues, simulateDraws } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";

/**
 * One outcome in many futures: year by year, within a year draw by draw, so that the value of draw
 * d in year t is at t·draws + d. NaN marks a draw whose market was not cleared.
 */
export type DrawnPath = Float64Array;

/** What to run: one segment, one policy, many draws. */
export interface DrawnRun {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly draws: ParameterDraws;
  readonly years: number;
}

/** Runs a segment under a policy once for every draw. */
export const drawnPaths = (
  { segment, policy, draws, years }: DrawnRun,
  outcomes: readonly OutcomeId[]
): readonly DrawnPath[] => {
  const runs = simulateDraws(segment, policy, draws, years, outcomes);
  return outcomes.map((id) => {
    const path = new Float64Array((years + 1) * draws.count);
    for (let t = 0; t <= years; t++) copyValues(runs, id, t, path, t * draws.count);
    return path;
  });
};
