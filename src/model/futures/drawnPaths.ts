import type { DrawPlan } from "../../core/simulate/draws/drawPlan";
import type { Policy } from "../cluster/policy";
import { simulate } from "../cluster/simulate";
import type { OutcomeId } from "../outcomes";
import { parametersOfDraw } from "../parameters/drawnParameters";
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

/** Materials include the imported ones, whatever was drawn. */
const admissible = (plan: DrawPlan, { importedInputShare }: SegmentInputs): DrawPlan => ({
  ...plan,
  columns: plan.columns.map((column, j) =>
    plan.names[j] === "materialShare"
      ? column.map((drawn) => Math.max(drawn, importedInputShare))
      : column
  ),
});

/** Runs a segment under a policy once for every draw of the plan. */
export const drawnPaths = <Id extends OutcomeId>(
  { segment, policy, plan, years }: DrawnRun,
  outcomes: readonly Id[]
): readonly DrawnPath[] => {
  const { count } = plan;
  const draws = admissible(plan, segment);
  const paths = outcomes.map(() => new Float64Array((years + 1) * count).fill(NaN));
  for (let draw = 0; draw < count; draw++) {
    const run = simulate(segment, policy, parametersOfDraw(draws, draw), years);
    if (!run.ok) continue;
    outcomes.forEach((id, o) =>
      run.value.outcomes[id].forEach((value, t) => {
        (paths[o] as DrawnPath)[t * count + draw] = value;
      })
    );
  }
  return paths;
};
