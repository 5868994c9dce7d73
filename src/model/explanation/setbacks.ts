import { success, then } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { discoverBoxes, type Discovery } from "../../core/simulate/discovery/discoverBoxes";
import { drawPlan } from "../../core/simulate/draws/drawPlan";
import { sobolSequence } from "../../core/simulate/draws/sobolSequence";
import { uncertainParameters } from "../parameters/drawnParameters";
import { checkDrawable } from "../uncertainty/admissibleDraws";
import { failedFutures, type FailedFuture } from "../uncertainty/failedFutures";
import { stretches, type Stretch } from "../uncertainty/pieces";
import { differences, type PolicyChange } from "../uncertainty/policyChange";
import { sampledDraws } from "../uncertainty/sampledDraws";
import { together } from "../uncertainty/together";

/** In which futures does a policy leave an outcome lower than no policy would? */
export interface SetbacksQuestion extends PolicyChange {
  readonly draws: number;
  readonly seed: number;
}

/** Where the policy fails, and the first few of the futures in which the model does. */
export interface Setbacks extends Discovery {
  readonly failures: readonly FailedFuture[];
}

/** The futures in which the policy fails, described by the numbers that mark them off. */
export const setbacksTask: Task<SetbacksQuestion, Stretch, Float64Array, Setbacks> = {
  id: "setbacks",
  piece: (question, stretch) =>
    then(checkDrawable(question.segment), (drawable) => {
      const draws = sampledDraws(question.seed, stretch, drawable);
      return success(differences(question, draws));
    }),
  join: ({ segment, policy, year, draws, seed }, parts) => {
    const points = sobolSequence(draws, uncertainParameters.length, seed);
    const plan = drawPlan(uncertainParameters, points);
    const found = discoverBoxes(plan, together(parts), (change) => change < 0);
    const origin = { segments: [segment], policies: [{}, policy], years: year, seed };
    return then(found, (discovery) =>
      success({ ...discovery, failures: failedFutures(origin, discovery.failed) })
    );
  },
};

/** The work of finding where a policy fails. */
export const setbacksOf = (question: SetbacksQuestion): Work<Setbacks> =>
  workOf(setbacksTask, question, stretches(question.draws));
