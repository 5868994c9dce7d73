import { difference, relativeChange } from "../../core/numeric/difference";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";

/** What a policy changes: one outcome of one year. */
export interface PolicyChange {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: OutcomeId;
  readonly year: number;
}

const runs = ({ segment, policy, outcome, year }: PolicyChange, draws: ParameterDraws) => {
  const under = (each: Policy): Float64Array =>
    valuesOf(simulateDraws(segment, each, draws, year, [outcome]), outcome, year);
  return { without: under({}), under: under(policy) };
};

/** What the policy adds to the outcome, a value a draw; NaN where a run failed. */
export const differences = (change: PolicyChange, draws: ParameterDraws): Float64Array => {
  const { without, under } = runs(change, draws);
  return under.map((value, draw) => difference(value, without[draw] ?? NaN));
};

/** The same relative to the outcome without the policy. */
export const relativeChanges = (change: PolicyChange, draws: ParameterDraws): Float64Array => {
  const { without, under } = runs(change, draws);
  return under.map((value, draw) => relativeChange(value, without[draw] ?? NaN));
};
