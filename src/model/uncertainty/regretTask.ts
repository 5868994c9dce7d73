import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { success, then } from "../../core/fault";
import { regretTable, type RegretTable } from "../../core/simulate/regretTable";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";
import { checkDrawable } from "./admissibleDraws";
import { stretches, type Stretch } from "./pieces";
import { sampledDraws } from "./sampledDraws";
import { together } from "./together";

/** What each policy of a grid would leave to regret, by one outcome of one year. */
export interface RegretQuestion {
  readonly segment: SegmentInputs;
  readonly policies: readonly (readonly Policy[])[];
  readonly outcome: OutcomeId;
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
}

/** One column of values for each policy of the grid. */
type GridValues = readonly (readonly Float64Array[])[];

/** Runs every policy with the same draws, and tells by how much each falls short of the best. */
export const regretTask: Task<RegretQuestion, Stretch, GridValues, RegretTable> = {
  id: "regret",
  piece: ({ segment, policies, outcome, year, seed }, stretch) =>
    then(checkDrawable(segment), (drawable) => {
      const draws = sampledDraws(seed, stretch, drawable);
      return success(
        policies.map((row) =>
          row.map((policy) =>
            valuesOf(simulateDraws(drawable, policy, draws, year, [outcome]), outcome, year)
          )
        )
      );
    }),
  join: ({ policies }, parts) =>
    regretTable(
      policies.map((row, r) =>
        row.map((_, c) => together(parts.map((part) => part[r]?.[c] ?? new Float64Array(0))))
      ),
      true
    ),
};

/** The work of telling the regret of a grid of policies. */
export const regretOf = (question: RegretQuestion): Work<RegretTable> =>
  workOf(regretTask, question, stretches(question.draws));
