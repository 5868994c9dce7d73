import type { Lane, Step } from "../../app/ports/lane";
import type { Result } from "../../core/fault";

/** A worker, whether of a browser or of Node. */
export interface WorkerThread {
  post(step: Step): void;
  /** Called with the result of each step, in turn, and when the worker breaks down. */
  listen(onResult: (result: Result<unknown>) => void, onBreakdown: (error: Error) => void): void;
}

interface Waiting {
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** A lane whose worker can be started before there is anything to do. */
export interface WorkerLane extends Lane {
  start(): void;
}

/**
 * A worker as a lane. It is started with the first step, unless it was before; one that breaks down
 * fails the step it was at, and the next step starts another.
 */
export const workerLane = (start: () => WorkerThread): WorkerLane => {
  let thread: WorkerThread | undefined;
  let waiting: Waiting | undefined;

  const begin = (): WorkerThread => {
    const started = start();
    started.listen(
      (result) => waiting?.resolve(result),
      (error) => {
        if (thread !== started) return;
        thread = undefined;
        waiting?.reject(error);
      }
    );
    return started;
  };

  return {
    start: () => void (thread ??= begin()),
    do: (step) =>
      new Promise<Result<unknown>>((resolve, reject) => {
        waiting = { resolve, reject };
        thread ??= begin();
        thread.post(step);
      }),
  };
};
