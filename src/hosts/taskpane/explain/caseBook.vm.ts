import type { CaseBookReport, CheckReport } from "../../../model/casebook/checks/runCaseBook";
import { amount } from "../format";
import { ofHundred } from "../futures/futures.vm";
import { inWords, text } from "../text";

/** A statement of the research, and how far the model agrees. */
export interface CheckView {
  readonly id: string;
  readonly claim: string;
  readonly section: string;
  readonly parts: readonly {
    readonly say: string;
    readonly holds: boolean;
    readonly text: string;
  }[];
  /** Figures, and what the check rests on. */
  readonly notes: readonly string[];
}

export interface CaseBookView {
  readonly kinds: readonly { readonly title: string; readonly checks: readonly CheckView[] }[];
  readonly basis: string;
}

const checkView = (check: CheckReport): CheckView => ({
  id: check.id,
  claim: inWords(check.claim),
  section: check.section,
  parts: check.parts.map(({ say, atDefaults, share }) => ({
    say: inWords(say),
    holds: atDefaults,
    text: `${text.explain.holdsIn(ofHundred(share))}; ${text.explain.atDefaults(atDefaults)}`,
  })),
  notes: [
    ...check.figures.map(({ say, atDefaults, p5, p95 }) =>
      text.explain.figure(inWords(say), amount(atDefaults), amount(p5), amount(p95))
    ),
    text.explain.restsOn(check.assumedInputs, check.inputs),
  ],
});

/** The report by kind: what must hold, and what is free to fail. */
export const caseBookView = ({ checks, draws, failed }: CaseBookReport): CaseBookView => ({
  kinds: (["construct", "free"] as const).map((kind) => ({
    title: text.explain.kinds[kind],
    checks: checks.filter((check) => check.kind === kind).map(checkView),
  })),
  basis: text.explain.caseBookBasis(amount(draws), failed),
});
