import type { LabData } from "../../../app/labData";
import type { Digest } from "../../../app/ports/digest";
import type { Workbook } from "../../../app/ports/workbook";
import { makeRecord, publishedDraws } from "../../../app/publish/makeRecord";
import type { StoredScenario } from "../../../app/scenarios/storedScenario";
import { futuresSeed } from "../futures/FuturesDesk";
import type { Draft } from "../scenarios/draft";
import { scenarioYears } from "../scenarios/years";
import { language } from "../text";
import { plannedScenario, type PublishPlan } from "./plan.vm";

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What the copies of the pane are made from. */
export interface Source {
  readonly workbook: Workbook;
  readonly data: LabData;
  readonly draft: Draft;
  /** The scenarios that the workbook remembers. */
  readonly stored: readonly StoredScenario[];
}

/** The record of the copy that is planned, or of a brief about one of its segments. */
export const planRecord = (
  { workbook, data, draft, stored }: Source,
  plan: PublishPlan,
  digest: Digest,
  about?: string
): ReturnType<typeof makeRecord> =>
  makeRecord(
    workbook,
    data,
    {
      scenario: plannedScenario(plan, draft, stored),
      years: scenarioYears,
      source: data.table.name,
      today: today(),
      seed: futuresSeed,
      draws: publishedDraws,
      fewestFirms: plan.disclose ? 0 : plan.fewestFirms,
      whatIf: plan.whatIf,
      language: language.id,
      ...(about === undefined ? {} : { about }),
      ...(plan.segments ? { segments: plan.segments } : {}),
    },
    digest
  );
