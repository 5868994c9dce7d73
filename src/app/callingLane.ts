import type { AnyTask } from "../core/catalogue/task";
import { doStep } from "./doStep";
import type { Lane } from "./ports/lane";

/**
 * The calling thread as a lane.
 *
 * @param pause lets the thread do other things before each step, so that it never freezes
 */
export const callingLane = (tasks: readonly AnyTask[], pause: () => Promise<void>): Lane => ({
  do: async (step) => {
    await pause();
    return doStep(tasks, step);
  },
});
