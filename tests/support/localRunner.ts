import { setImmediate as pause } from "node:timers/promises";
import { callingLane } from "../../src/app/callingLane";
import { laneRunner } from "../../src/app/laneRunner";
import type { Runner } from "../../src/app/ports/runner";
import type { AnyTask } from "../../src/core/catalogue/task";
import { tasks as modelTasks } from "../../src/model/tasks";

/** A runner on this thread alone. */
export const localRunner = (tasks: readonly AnyTask[] = modelTasks): Runner =>
  laneRunner([callingLane(tasks, () => pause())]);
