import type { AnyTask } from "../core/catalogue/task";
import { liftTask } from "../core/index/robustness/liftTask";
import { rankBandTask } from "../core/index/robustness/rankBandTask";
import { caseBookTask } from "./casebook/checks/caseBookTask";
import { explanationTask } from "./explanation/explanationTask";
import { setbacksTask } from "./explanation/setbacks";
import { doubtsTask } from "./futures/doubtsTask";
import { futuresTask } from "./futures/futuresTask";
import { compositionTask } from "./space/composition";
import { scenarioTask } from "./scenarios/scenarioTask";
import { bandsTask } from "./uncertainty/bandsTask";
import { beatsTask } from "./uncertainty/beatsTask";
import { regretTask } from "./uncertainty/regretTask";
import { screeningTask } from "./uncertainty/screeningTask";
import { sensitivityTask } from "./uncertainty/sensitivityTask";
import { statesRegretTask } from "./uncertainty/statesRegretTask";
import { tornadoTask } from "./uncertainty/tornadoTask";

/** Every kind of heavy work, for the threads that do it. */
export const tasks: readonly AnyTask[] = Object.freeze([
  rankBandTask as AnyTask,
  liftTask as AnyTask,
  compositionTask as AnyTask,
  futuresTask as AnyTask,
  doubtsTask as AnyTask,
  caseBookTask as AnyTask,
  explanationTask as AnyTask,
  setbacksTask as AnyTask,
  scenarioTask as AnyTask,
  bandsTask as AnyTask,
  beatsTask as AnyTask,
  regretTask as AnyTask,
  sensitivityTask as AnyTask,
  screeningTask as AnyTask,
  statesRegretTask as AnyTask,
  tornadoTask as AnyTask,
]);
