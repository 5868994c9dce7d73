import { useCallback, useRef, useState } from "react";
import type { CopyStep } from "../../../app/ports/copyDesk";
import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import { errorText, type ProblemText } from "../lab/problemText";
import { afterPress } from "../presses";
import { faultWords, text } from "../text";
import { download } from "./download";
import { copyName } from "./fileNames";
import type { PublishPlan } from "./plan.vm";
import { planRecord, type Source } from "./planRecord";
import { useSharing } from "./sharing";

export type PublishStep = "read" | CopyStep | "open";

/** How far the publishing has come. */
export type Publishing =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly step: PublishStep }
  | { readonly status: "cancelled" }
  | { readonly status: "opened" }
  | { readonly status: "downloaded"; readonly name: string }
  | { readonly status: "failed"; readonly problem: ProblemText };

export interface PublishingControl {
  readonly publishing: Publishing;
  readonly publish: (plan: PublishPlan, to: "workbook" | "file") => Promise<void>;
  readonly cancel: () => void;
}

const problemOf = (faults: readonly Fault[]): ProblemText => ({
  what: text.share.publish.failed,
  why: faults.map((fault) => sentence(fault, faultWords)).join(" "),
  next: text.share.publish.failedNext,
});

/** Publishes a copy, one at a time; what was begun can be stopped until it is there. */
export const usePublishing = (source: Source): PublishingControl => {
  const { desk, host, digest } = useSharing();
  const [publishing, setPublishing] = useState<Publishing>({ status: "idle" });
  const stop = useRef<AbortController>(null);
  const { workbook, data, draft, stored } = source;
  const publish = useCallback(
    async (plan: PublishPlan, to: "workbook" | "file"): Promise<void> => {
      const own = new AbortController();
      stop.current = own;
      const become = (next: Publishing): void =>
        afterPress(() => {
          if (!own.signal.aborted) setPublishing(next);
        });
      const at = (step: PublishStep): void => become({ status: "working", step });
      try {
        at("read");
        const made = await planRecord({ workbook, data, draft, stored }, plan, digest);
        if (!made.ok) return become({ status: "failed", problem: problemOf(made.faults) });
        const { record } = made.value;
        const file = await desk.publish(record, { signal: own.signal, onStep: at });
        if (own.signal.aborted) return;
        if (!file.ok) return become({ status: "failed", problem: problemOf(file.faults) });
        // It is there, whatever is pressed now.
        stop.current = null;
        if (to === "file") {
          const name = copyName(record.title);
          download(name, file.value, "xlsx");
          return become({ status: "downloaded", name });
        }
        at("open");
        await host.openWorkbook(file.value);
        become({ status: "opened" });
      } catch (error) {
        become({ status: "failed", problem: errorText(error) });
      }
    },
    [desk, host, digest, workbook, data, draft, stored]
  );
  const cancel = useCallback(() => {
    if (!stop.current) return;
    stop.current.abort();
    setPublishing({ status: "cancelled" });
  }, []);
  return { publishing, publish, cancel };
};
