import type { CopyDesk, CopyOptions } from "../../app/ports/copyDesk";
import { unexpected } from "../../app/unexpected";
import { failure, fault, type Result } from "../../core/fault";
import type { CopyRequest } from "./copyTask";
import type { CopyMessage, CopyOrder } from "./webEntry";

const start = (): Worker => new Worker(new URL("./webEntry.ts", import.meta.url));

let spare: Worker | undefined;

const tell = (worker: Worker | undefined, order: CopyOrder): void => worker?.postMessage(order);

/** Starts the thread of the next request, so that it is there without a network. */
export const startCopyThread = (): void => void (spare ??= start());

/** Has that thread fetch all it could need, so that a first page in PDF needs no network either. */
export const prepareCopyThread = (): void => {
  startCopyThread();
  tell(spare, { kind: "prepare" });
};

/** Keeps a thread for the next request: what it has fetched may not be had again. */
const giveBack = (worker: Worker): void => {
  if (spare) worker.terminate();
  else spare = worker;
};

const take = (): Worker => {
  const worker = spare ?? start();
  spare = undefined;
  return worker;
};

/** A thread does one request at a time: to stop it is to end the thread, and its memory goes with it. */
const ask = <Answer>(
  request: CopyRequest,
  { signal, onStep }: CopyOptions = {}
): Promise<Result<Answer>> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve(failure(fault("stopped")));
    const worker = take();
    const heard = new AbortController();
    const end = (result: Result<unknown>): void => {
      heard.abort();
      resolve(result as Result<Answer>);
    };
    const breakOff = (result: Result<unknown>): void => {
      if (heard.signal.aborted) return;
      worker.terminate();
      prepareCopyThread();
      end(result);
    };
    const stop = (): void => breakOff(failure(fault("stopped")));
    signal?.addEventListener("abort", stop);
    const onMessage = ({ data }: MessageEvent<CopyMessage>): void => {
      if ("step" in data) return onStep?.(data.step);
      giveBack(worker);
      end(data.result);
    };
    const onError = ({ message }: ErrorEvent): void =>
      breakOff(unexpected(new Error(message || "The worker broke down.")));
    worker.addEventListener("message", onMessage, { signal: heard.signal });
    worker.addEventListener("error", onError, { signal: heard.signal });
    tell(worker, request);
  });

/** Makes and reads copies in threads of the browser. */
export const webCopyDesk: CopyDesk = {
  publish: (record, options) => ask({ kind: "publish", record }, options),
  brief: (wish, options) => ask({ kind: "brief", wish }, options),
  open: (file, options) => ask({ kind: "open", file }, options),
  verify: (copy, options) => ask({ kind: "verify", copy }, options),
};
