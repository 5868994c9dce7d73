import type { DrawPlan } from "../../core/simulate/draws/drawPlan";
import { simulateDraws, valuesOf, type ParameterDraws } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";

/**
 * One outcome in many futures: year by year, within a year draw by draw, so that the value of draw
 * d in year t is at t·draws + d. NaN marks a draw whose market was not cleared.
 */
export type DrawnPath = Float64Array;

/** What to run: one segment, one policy, the draws of a plan. */
export interface DrawnRun {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly plan: DrawPlan;
  readonly years: number;
}

/** The draws as the model takes them: materials include the imported ones, whatever was drawn. */
const admissible = (plan: DrawPlan, { importedInputShare }: SegmentInputs): ParameterDraws => ({
  count: plan.count,
  columns: Object.fromEntries(
    plan.names.map((name, j) => {
      const column = plan.columns[j] ?? new Float64Array();
      return [
        name,
        name === "materialShare"
          ? column.map((drawn) => Math.max(drawn, importedInputShare))
          : column,
      ];
    })
  ) as ParameterDraws["columns"],
});

/** Runs a segment under a policy once for every draw of the plan. */
export const drawnPaths = (
  { segment, policy, plan, years }: DrawnRun,
  outcomes: readonly OutcomeId[]
): readonly DrawnPath[] => {
  const runs = simulateDraws(segment, policy, admissible(plan, segment), years, outcomes);
  return outcomes.map((id) => {
    const path = new Float64Array((years + 1) * plan.count);
    for (let t = 0; t <= years; t++) path.set(valuesOf(runs, id, t), t * plan.count);
    return path;
  });
};
