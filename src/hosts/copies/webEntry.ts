import { unexpected } from "../../app/unexpected";
import type { CopyStep } from "../../app/ports/copyDesk";
import type { Result } from "../../core/fault";
import { doCopyTask, type CopyRequest } from "./copyTask";
import { webDigest } from "./webDigest";

/** What the thread says: how far it has come, and at last what came of it. */
export type CopyMessage = { readonly step: CopyStep } | { readonly result: Result<unknown> };

const say = (message: CopyMessage): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<CopyRequest>) => {
  doCopyTask(data, (step) => say({ step }), webDigest).then(
    (result) => say({ result }),
    (error: unknown) => say({ result: unexpected(error) })
  );
});
