import type { CopyDesk, CopyOptions } from "../../app/ports/copyDesk";
import { unexpected } from "../../app/unexpected";
import { failure, fault, type Result } from "../../core/fault";
import type { CopyRequest } from "./copyTask";
import type { CopyMessage } from "./webEntry";

const start = (): Worker => new Worker(new URL("./webEntry.ts", import.meta.url));

let spare: Worker | undefined;

/** Starts the thread of the next request, so that it is there without a network. */
export const startCopyThread = (): void => void (spare ??= start());

const take = (): Worker => {
  const worker = spare ?? start();
  spare = undefined;
  return worker;
};

/** One thread a request: to stop it is to end the thread, and its memory goes with it. */
const ask = <Answer>(
  request: CopyRequest,
  { signal, onStep }: CopyOptions = {}
): Promise<Result<Answer>> =>
  new Promise((resolve) => {
    const worker = take();
    const end = (result: Result<unknown>): void => {
      worker.terminate();
      startCopyThread();
      resolve(result as Result<Answer>);
    };
    const stop = (): void => end(failure(fault("stopped")));
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    worker.addEventListener("message", ({ data }: MessageEvent<CopyMessage>) => {
      if ("step" in data) onStep?.(data.step);
      else end(data.result);
    });
    worker.addEventListener("error", ({ message }) =>
      end(unexpected(new Error(message || "The worker broke down.")))
    );
    worker.postMessage(request);
  });

/** Makes and reads copies in threads of the browser. */
export const webCopyDesk: CopyDesk = {
  publish: (record, options) => ask({ kind: "publish", record }, options),
  brief: (wish, options) => ask({ kind: "brief", wish }, options),
  open: (file, options) => ask({ kind: "open", file }, options),
  verify: (copy, options) => ask({ kind: "verify", copy }, options),
};
