import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { success, then } from "../../core/fault";
import { drawBlock } from "../../core/simulate/draws/drawPlan";
import {
  elementaryEffects,
  type ElementaryEffect,
} from "../../core/simulate/screening/elementaryEffects";
import { morrisPlan, type MorrisPlan } from "../../core/simulate/screening/morrisPlan";
import type { ParameterId } from "../parameters";
import { uncertainParameters } from "../parameters/drawnParameters";
import { admissibleDraws, checkDrawable } from "./admissibleDraws";
import { stretches, type Stretch } from "./pieces";
import { differences, type PolicyChange } from "./policyChange";
import { factorIds } from "./sensitivityTask";
import { together } from "./together";

/** What moves the effect of a policy at all? */
export interface ScreeningQuestion extends PolicyChange {
  /** How often every parameter moves, each time from elsewhere in the ranges of the others. */
  readonly trajectories: number;
  readonly seed: number;
}

/** How far a parameter moves what a policy changes, in units of the outcome. */
export interface ParameterEffect extends ElementaryEffect {
  readonly id: ParameterId;
}

export interface Screening {
  /** The largest first. */
  readonly effects: readonly ParameterEffect[];
  readonly runs: number;
  readonly failed: readonly number[];
}

const planOf = ({ trajectories, seed }: ScreeningQuestion): MorrisPlan =>
  morrisPlan(uncertainParameters, trajectories, seed);

/** The elementary effects of every parameter on the difference that a policy makes. */
export const screeningTask: Task<ScreeningQuestion, Stretch, Float64Array, Screening> = {
  id: "screening",
  piece: (question, { from, to }) =>
    then(checkDrawable(question.segment), (drawable) => {
      const block = drawBlock(planOf(question).plan, from, to);
      return success(differences(question, admissibleDraws(block, drawable)));
    }),
  join: (question, parts) => {
    const design = planOf(question);
    return then(elementaryEffects(design, together(parts)), ({ effects, failed }) => {
      const known = factorIds(question.segment);
      return success({
        effects: effects
          .flatMap((effect, place) => {
            const id = known.find((each) => each === design.plan.names[place]);
            return id ? [{ ...effect, id }] : [];
          })
          .sort((a, b) => b.size - a.size),
        runs: design.plan.count,
        failed,
      });
    });
  },
};

/** The work of screening the parameters. */
export const screeningOf = (question: ScreeningQuestion): Work<Screening> =>
  workOf(
    screeningTask,
    question,
    stretches(question.trajectories * (uncertainParameters.length + 1))
  );
