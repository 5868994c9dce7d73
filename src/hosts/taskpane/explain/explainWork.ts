import { workOf, type Work } from "../../../core/catalogue/task";
import type { Policy } from "../../../model/cluster/policy";
import type { Explanation } from "../../../model/explanation/explain";
import { explanationOf } from "../../../model/explanation/explanationTask";
import { setbacksOf, type Setbacks } from "../../../model/explanation/setbacks";
import { futuresOf } from "../../../model/futures/futuresTask";
import { alone, type Futures } from "../../../model/futures/futuresQuestion";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import {
  sensitivityPieces,
  sensitivityTask,
  type Sensitivity,
} from "../../../model/uncertainty/sensitivityTask";
import { tornadoOf, type Tornado } from "../../../model/uncertainty/tornadoTask";
import { fineDraws, futuresSeed } from "../futures/FuturesDesk";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { scenarioYears } from "../scenarios/years";

/** What is to be explained. */
export interface Explained {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: HeadlineId;
}

/** Everything that has to be computed to explain a change. */
export interface ExplainWork {
  readonly futures: Work<Futures>;
  readonly explanation: Work<Explanation>;
  readonly tornado: Work<Tornado>;
  readonly sensitivity: Work<Sensitivity>;
  readonly setbacks: Work<Setbacks>;
}

/** Base samples of the sensitivity: a power of two, enough for the first places to be sure. */
const samples = 1024;

export const explainWork = ({ segment, policy, outcome }: Explained): ExplainWork => {
  const drawn = { draws: fineDraws, seed: futuresSeed };
  const about = { segment, policy, outcome, year: scenarioYears };
  const sensitivity = { ...about, against: {}, samples, seed: futuresSeed };
  return {
    futures: futuresOf({
      segments: alone(segment),
      policies: [{}, policy],
      outcomes: [outcome],
      years: scenarioYears,
      ...drawn,
    }),
    explanation: explanationOf(about),
    tornado: tornadoOf(about),
    sensitivity: workOf(sensitivityTask, sensitivity, sensitivityPieces(sensitivity)),
    setbacks: setbacksOf({ ...about, ...drawn }),
  };
};
