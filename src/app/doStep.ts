import type { AnyTask } from "../core/catalogue/task";
import { then, type Result } from "../core/fault";
import type { Step } from "./ports/lane";
import { unexpected } from "./unexpected";

/** Does a step on the thread that calls. A programmer's error becomes a fault with its message. */
export const doStep = (tasks: readonly AnyTask[], step: Step): Result<unknown> => {
  try {
    const task = tasks.find(({ id }) => id === step.task);
    if (!task) throw new Error(`There is no task "${step.task}".`);
    if (step.step === "join") return task.join(step.shared, step.input as readonly unknown[]);
    const part = task.piece(step.shared, step.input);
    return step.step === "piece" ? part : then(part, (only) => task.join(step.shared, [only]));
  } catch (error) {
    return unexpected(error);
  }
};
