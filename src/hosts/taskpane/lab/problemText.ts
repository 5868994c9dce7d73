import { RangeGone } from "../../../app/ports/workbook";
import { WorkbookTrouble, type TroubleReason } from "../../../app/ports/workbookTrouble";
import { sentence } from "../../../derive/sentence";
import { faultWords, text } from "../text";
import type { Problem } from "./labState";

/** What happened, why, and what to do next. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

type Trouble = (detail: string) => ProblemText;

const troubles: Readonly<Record<TroubleReason | "rangeGone" | "unexpected", Trouble>> =
  text.shell.troubles;

/** An error as something the user can act upon. */
export const errorText = (error: unknown): ProblemText => {
  if (error instanceof WorkbookTrouble) return troubles[error.reason](error.detail);
  if (error instanceof RangeGone) return troubles.rangeGone(error.range);
  return troubles.unexpected(error instanceof Error ? error.message : String(error));
};

/** The sentences of faults say themselves what would be right. */
export const problemText = (problem: Problem): ProblemText =>
  problem.kind === "error"
    ? errorText(problem.error)
    : {
        what: text.shell.cannotRead,
        why: problem.faults.map((fault) => sentence(fault, faultWords)).join(" "),
        next: "",
      };
