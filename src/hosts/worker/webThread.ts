import type { Result } from "../../core/fault";
import type { WorkerThread } from "./workerLane";

/** A worker of a browser. */
export const webThread = (worker: Worker): WorkerThread => ({
  post: (step) => worker.postMessage(step),
  listen: (onResult, onBreakdown) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Result<unknown>>) => onResult(data));
    worker.addEventListener("messageerror", () =>
      onBreakdown(new Error("The worker's answer could not be read."))
    );
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      onBreakdown(new Error(message || "The worker broke down."));
    });
  },
});
