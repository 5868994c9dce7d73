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
    if (step.step !== "whole") return doStep(tasks, step);
    // Here nothing crosses to another thread, and others may want this one before all is done.
    const part = doStep(tasks, { ...step, step: "piece" });
    if (!part.ok) return part;
    await pause();
    return doStep(tasks, { ...step, step: "join", input: [part.value] });
  },
});
