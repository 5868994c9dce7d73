import type { AnyTask } from "../core/catalogue/task";
import { rankBandTask } from "../core/index/robustness/rankBandTask";
import { futuresTask } from "./futures/futuresTask";
import { compositionTask } from "./space/composition";

/** Every kind of heavy work, for the threads that do it. */
export const tasks: readonly AnyTask[] = Object.freeze([
  rankBandTask as AnyTask,
  compositionTask as AnyTask,
  futuresTask as AnyTask,
]);
