import type { Result } from "../../core/fault";

/** One step of a task, as plain data that crosses to another thread. */
export interface Step {
  readonly task: string;
  readonly shared: unknown;
  /**
   * A piece to do, the parts to join, or all there is to do where that is a single piece: its part
   * then need not cross to this thread and back only to be joined.
   */
  readonly step: "piece" | "join" | "whole";
  /** The piece or the parts. */
  readonly input: unknown;
}

/** A place where one step at a time is done: this thread or a worker. */
export interface Lane {
  do(step: Step): Promise<Result<unknown>>;
}
