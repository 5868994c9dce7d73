import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { success, then } from "../../core/fault";
import { drawBlock } from "../../core/simulate/draws/drawPlan";
import { oneAtATime } from "../../core/simulate/swings/oneAtATime";
import { swings, type Swing } from "../../core/simulate/swings/swings";
import type { ParameterId } from "../parameters";
import { uncertainParameters } from "../parameters/drawnParameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { admissibleDraws, checkDrawable } from "./admissibleDraws";
import { failedRun, mostShown, type FailedRun } from "./failedRun";
import { stretches, type Stretch } from "./pieces";
import { relativeChanges, type PolicyChange } from "./policyChange";
import { factorIds } from "./sensitivityTask";
import { together } from "./together";

/** How far what a policy changes moves with one parameter, and between which values of it. */
export interface ParameterSwing extends Omit<Swing, "name"> {
  readonly id: ParameterId;
  readonly low: number;
  readonly high: number;
}

export interface Tornado {
  /** The relative change at the defaults. */
  readonly middle: number;
  /** The widest first. */
  readonly swings: readonly ParameterSwing[];
  readonly runs: number;
  /** Runs in which no prices were found; their parameters are left out. */
  readonly failed: number;
  /** The first few of them, with their inputs. */
  readonly failures: readonly FailedRun[];
}

const plan = oneAtATime(uncertainParameters);

/** Few, so that there is progress to be seen and work to be stopped. */
const runsPerPiece = 16;

/** The ends as the segment permits them: materials include the imported inputs. */
const endsOf = (segment: SegmentInputs) => {
  const { columns } = admissibleDraws(plan, segment);
  return (id: ParameterId) => {
    const place = plan.names.indexOf(id);
    return {
      low: columns[id][1 + 2 * place] ?? NaN,
      high: columns[id][2 + 2 * place] ?? NaN,
    };
  };
};

/** The first few of the runs that failed, each run again by itself. */
const failuresOf = (
  { segment, policy, year }: PolicyChange,
  failed: readonly number[]
): readonly FailedRun[] => {
  const origin = { segment, policies: [{}, policy], years: year };
  return failed.slice(0, mostShown).flatMap((draw) => {
    const only = admissibleDraws(drawBlock(plan, draw, draw + 1), segment);
    return failedRun(origin, only, draw) ?? [];
  });
};

/**
 * How far the relative change of an outcome moves when each parameter alone goes from its low to
 * its high value, all others at their defaults.
 */
export const tornadoTask: Task<PolicyChange, Stretch, Float64Array, Tornado> = {
  id: "tornado",
  piece: (change, { from, to }) =>
    then(checkDrawable(change.segment), (drawable) =>
      success(relativeChanges(change, admissibleDraws(drawBlock(plan, from, to), drawable)))
    ),
  join: (change, parts) =>
    then(swings(plan.names, together(parts)), ({ middle, swings: found, failed }) => {
      const known = factorIds(change.segment);
      const ends = endsOf(change.segment);
      return success({
        middle,
        swings: found.flatMap(({ name, ...swing }) => {
          const id = known.find((each) => each === name);
          return id ? [{ id, ...ends(id), ...swing }] : [];
        }),
        runs: plan.count,
        failed: failed.length,
        failures: failuresOf(change, failed),
      });
    }),
};

/** The work of a tornado diagram. */
export const tornadoOf = (change: PolicyChange): Work<Tornado> =>
  workOf(tornadoTask, change, stretches(plan.count, runsPerPiece));
