import type { AnyTask } from "../core/catalogue/task";

/** Every kind of heavy work, for the threads that do it. */
export const tasks: readonly AnyTask[] = Object.freeze([]);
