import type { Task } from "../../core/catalogue/task";
import { gather, success } from "../../core/fault";
import type { Policy } from "../cluster/policy";
import { simulate, type Run } from "../cluster/simulate";
import { defaultParameters } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";

/** A segment and the policies it is run under, in the order of the scenarios. */
export interface SegmentRuns {
  readonly segment: SegmentInputs;
  readonly policies: readonly Policy[];
}

/** Every segment under every scenario: per segment a run a scenario. */
export const scenarioTask: Task<
  { readonly years: number },
  SegmentRuns,
  readonly Run[],
  readonly (readonly Run[])[]
> = {
  id: "scenario",
  piece: ({ years }, { segment, policies }) =>
    gather(policies.map((policy) => simulate(segment, policy, defaultParameters, years))),
  join: (_, parts) => success(parts),
};
