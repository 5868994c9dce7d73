import { relativeChange } from "../core/numeric/difference";
import type { Language } from "../locales";
import { percentText } from "./percentText";
import type { ScenarioRun } from "./runScenario";
import { contraryOutput, outgrownLimit, outputChange } from "./verdictAndOutput";
import { verdictReach, verdictReason, verdictTitle } from "./verdictSentence";

/** What import regulation does in a run, beside what becomes of output: whole sentences but the title. */
export interface RunVerdict {
  readonly title: string;
  /** What the verdict rests on, and why output may go the other way all the same. */
  readonly why: string;
  /** Output beside revenue, since either alone misleads. */
  readonly outcome: string;
  /** Said where revenue and output part; empty otherwise. */
  readonly caution: string;
  /** How far the verdict reaches, where output goes against it; empty otherwise. */
  readonly reach: string;
  /** Years in which the prices are beyond belief; empty otherwise. */
  readonly unbelievable: string;
}

/** Changes below this are shown as none. */
const noticed = 0.0005;
const onePercent = 0.01;

export const isNoticed = (change: number): boolean => Math.abs(change) >= noticed;

const compared = (change: number, language: Language): string => {
  const words = language.pane.scenarios;
  const size = Math.abs(change);
  if (!isNoticed(change)) return words.asWithout;
  const shown = size < onePercent ? words.underOnePercent : percentText(size, language);
  return change > 0 ? words.higher(shown) : words.lower(shown);
};

const revenueChange = ({ scenario, baseline, years }: ScenarioRun): number =>
  relativeChange(scenario.outcomes.revenue[years] ?? NaN, baseline.outcomes.revenue[years] ?? NaN);

/** That scarce inputs hold back a segment that has outgrown them, where it is protected all the same. */
const outgrown = (run: ScenarioRun, language: Language): readonly string[] => {
  const without = outgrownLimit(run);
  return without === undefined || contraryOutput(run.verdict.verdict, outputChange(run)) !== "lower"
    ? []
    : [language.pane.scenarios.outgrown(percentText(without, language))];
};

/** Years, several in a row by the first and the last. */
const yearsText = (years: readonly number[]): string => {
  const firsts = years.filter((year, i) => years[i - 1] !== year - 1);
  const lasts = years.filter((year, i) => years[i + 1] !== year + 1);
  return firsts.map((first, i) => (first === lasts[i] ? first : `${first}–${lasts[i]}`)).join(", ");
};

const unbelievable = (
  { unbelievableYears }: ScenarioRun["scenario"],
  { pane }: Language
): string =>
  unbelievableYears.length === 0 ? "" : pane.scenarios.unbelievable(yearsText(unbelievableYears));

export const runVerdict = (run: ScenarioRun, language: Language): RunVerdict => {
  const words = language.pane.scenarios;
  const [output, revenue] = [outputChange(run), revenueChange(run)];
  return {
    title: verdictTitle(run.verdict, output, language),
    why: [verdictReason(run.verdict, language), ...outgrown(run, language)].join(" "),
    outcome: words.outcome(run.years, compared(output, language), compared(revenue, language)),
    caution:
      output < 0 && isNoticed(output) && revenue > 0 && isNoticed(revenue) ? words.scarcity : "",
    reach: verdictReach(run.verdict, output, language),
    unbelievable: unbelievable(run.scenario, language),
  };
};

/** All of it, one sentence after the other. */
export const runVerdictText = (run: ScenarioRun, language: Language): string => {
  const said = runVerdict(run, language);
  return [`${said.title}.`, said.why, said.outcome, said.caution, said.reach, said.unbelievable]
    .filter(Boolean)
    .join(" ");
};
