import type { Result } from "../../core/fault";

/** One step of a task, as plain data that crosses to another thread. */
export interface Step {
  readonly task: string;
  readonly shared: unknown;
  /** A piece to do, or the parts to join. */
  readonly step: "piece" | "join";
  readonly input: unknown;
}

/** A place where one step at a time is done: this thread or a worker. */
export interface Lane {
  do(step: Step): Promise<Result<unknown>>;
}
