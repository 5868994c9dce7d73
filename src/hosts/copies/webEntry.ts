import { unexpected } from "../../app/unexpected";
import type { CopyStep } from "../../app/ports/copyDesk";
import { loadCopyLanguages } from "../../app/publish/copyLanguage";
import type { Result } from "../../core/fault";
import { loadPdfMaker } from "../../documents/pdf/briefPdf";
import { doCopyTask, type CopyRequest } from "./copyTask";
import { webDigest } from "./webDigest";

/** What the thread says: how far it has come, and at last what came of it. */
export type CopyMessage = { readonly step: CopyStep } | { readonly result: Result<unknown> };

/** What the thread is told: to do something, or to fetch what it may need for that. */
export type CopyOrder = CopyRequest | { readonly kind: "prepare" };

const say = (message: CopyMessage): void => postMessage(message);

const prepare = (): Promise<unknown> =>
  // What cannot be fetched now is asked for again, and complained of, when it is needed.
  Promise.allSettled([loadPdfMaker(), loadCopyLanguages()]);

addEventListener("message", ({ data }: MessageEvent<CopyOrder>) => {
  if (data.kind === "prepare") return void prepare();
  doCopyTask(data, (step) => say({ step }), webDigest).then(
    (result) => say({ result }),
    (error: unknown) => say({ result: unexpected(error) })
  );
});
