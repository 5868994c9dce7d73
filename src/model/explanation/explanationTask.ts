import { failure, fault } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import { defaultParameters } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { explain, type Explanation } from "./explain";

/** What to explain: the change that a policy makes to an outcome of a year, at the defaults. */
export interface ExplanationQuestion {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: OutcomeId;
  readonly year: number;
}

/** Explains in the background; a policy of many parts takes tens of runs. */
export const explanationTask: Task<ExplanationQuestion, null, Explanation, Explanation> = {
  id: "explanation",
  piece: ({ segment, policy, outcome, year }) =>
    explain(segment, policy, defaultParameters, outcome, year),
  join: (_, [found]) =>
    found ? { ok: true, value: found } : failure(fault("unexpected", {}, { found: "no piece" })),
};

/** The work of explaining a change. */
export const explanationOf = (question: ExplanationQuestion): Work<Explanation> =>
  workOf(explanationTask, question, [null]);
