import type { ScenarioRun } from "../../../app/runScenario";
import { verdictReason, verdictTitle } from "../../../app/verdictSentence";
import { percent } from "../format";
import { language, text } from "../text";
import type { OutcomeView } from "./outcomes.vm";

/** What import regulation does to the segment, in text.scenarios. */
export interface VerdictView {
  readonly id: ScenarioRun["verdict"]["verdict"];
  readonly title: string;
  readonly why: string;
  /** Said where revenue and output part; empty otherwise. */
  readonly caution: string;
  /** Output beside revenue, since either alone misleads. */
  readonly outcome: string;
  readonly outputFalls: boolean;
  /** Years in which the prices are beyond belief, as a sentence; empty otherwise. */
  readonly unbelievable: string;
}

/** Changes below this are shown as none. */
const noticed = 0.0005;
const onePercent = 0.01;

const changeOf = (outcomes: readonly OutcomeView[], id: OutcomeView["id"]): number =>
  outcomes.find((each) => each.id === id)?.change ?? 0;

const compared = (change: number): string => {
  const size = Math.abs(change);
  if (size < noticed) return text.scenarios.asWithout;
  const shown = size < onePercent ? text.scenarios.underOnePercent : percent(size);
  return change > 0 ? text.scenarios.higher(shown) : text.scenarios.lower(shown);
};

export const verdictView = (
  { verdict, scenario, years }: ScenarioRun,
  outcomes: readonly OutcomeView[]
): VerdictView => {
  const output = changeOf(outcomes, "output");
  const revenue = changeOf(outcomes, "revenue");
  const outputFalls = output < -noticed;
  return {
    id: verdict.verdict,
    title: verdictTitle(verdict, language),
    why: verdictReason(verdict, language),
    outcome: text.scenarios.outcome(years, compared(output), compared(revenue)),
    outputFalls,
    caution: outputFalls && revenue > noticed ? text.scenarios.scarcity : "",
    unbelievable:
      scenario.unbelievableYears.length === 0
        ? ""
        : text.scenarios.unbelievable(scenario.unbelievableYears.join(", ")),
  };
};
