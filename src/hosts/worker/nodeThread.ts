import type { Worker } from "node:worker_threads";
import type { Result } from "../../core/fault";
import type { WorkerThread } from "./workerLane";

/** A thread of Node. It keeps the process alive only while it works. */
export const nodeThread = (worker: Worker): WorkerThread => {
  worker.unref();
  return {
    post: (step) => {
      worker.ref();
      worker.postMessage(step);
    },
    listen: (onResult, onBreakdown) => {
      worker.on("message", (result: Result<unknown>) => {
        worker.unref();
        onResult(result);
      });
      worker.on("error", onBreakdown);
      worker.on("exit", (code) => onBreakdown(new Error(`The thread ended with code ${code}.`)));
    },
  };
};
