import { useCallback, useRef, useState } from "react";
import type { LabData } from "../../../app/labData";
import type { CopyStep } from "../../../app/ports/copyDesk";
import type { Digest } from "../../../app/ports/digest";
import type { Workbook } from "../../../app/ports/workbook";
import { makeRecord, publishedDraws } from "../../../app/publish/makeRecord";
import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import { futuresSeed } from "../futures/FuturesDesk";
import { errorText, type ProblemText } from "../lab/problemText";
import type { Draft } from "../scenarios/draft";
import { scenarioYears } from "../scenarios/years";
import { faultWords, text } from "../text";
import { download } from "./download";
import { fileName, plannedScenario, type PublishPlan } from "./plan.vm";
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

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export interface Source {
  readonly workbook: Workbook;
  readonly data: LabData;
  readonly draft: Draft;
}

const recordOf = ({ workbook, data, draft }: Source, plan: PublishPlan, digest: Digest) =>
  makeRecord(
    workbook,
    data,
    {
      scenario: plannedScenario(plan, draft),
      years: scenarioYears,
      source: data.table.name,
      today: today(),
      seed: futuresSeed,
      draws: publishedDraws,
      fewestFirms: plan.disclose ? 0 : plan.fewestFirms,
      whatIf: plan.whatIf,
      ...(plan.segments ? { segments: plan.segments } : {}),
    },
    digest
  );

/** Publishes a copy, one at a time; what was begun can be stopped until it is there. */
export const usePublishing = (source: Source): PublishingControl => {
  const { desk, host, digest } = useSharing();
  const [publishing, setPublishing] = useState<Publishing>({ status: "idle" });
  const stop = useRef<AbortController>(null);
  const { workbook, data, draft } = source;
  const publish = useCallback(
    async (plan: PublishPlan, to: "workbook" | "file"): Promise<void> => {
      const own = new AbortController();
      stop.current = own;
      const become = (next: Publishing): void => {
        if (!own.signal.aborted) setPublishing(next);
      };
      const at = (step: PublishStep): void => become({ status: "working", step });
      try {
        at("read");
        const made = await recordOf({ workbook, data, draft }, plan, digest);
        if (!made.ok) return become({ status: "failed", problem: problemOf(made.faults) });
        const { record } = made.value;
        const file = await desk.publish(record, { signal: own.signal, onStep: at });
        if (own.signal.aborted) return;
        if (!file.ok) return become({ status: "failed", problem: problemOf(file.faults) });
        if (to === "file") {
          const name = fileName(record.title);
          download(name, file.value);
          return become({ status: "downloaded", name });
        }
        at("open");
        await host.openWorkbook(file.value);
        become({ status: "opened" });
      } catch (error) {
        become({ status: "failed", problem: errorText(error) });
      }
    },
    [desk, host, digest, workbook, data, draft]
  );
  const cancel = useCallback(() => {
    stop.current?.abort();
    setPublishing({ status: "cancelled" });
  }, []);
  return { publishing, publish, cancel };
};
