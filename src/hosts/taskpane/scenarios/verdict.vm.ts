import type { ScenarioRun } from "../../../app/runScenario";
import { percent, score } from "../format";
import { text } from "../text";
import type { OutcomeView } from "./outcomes.vm";

/** What import regulation does to the segment, in words. */
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

const words = text.scenarios;
const halfPoint = 0.005;
/** Changes below this are shown as none. */
const noticed = 0.0005;
const onePercent = 0.01;

const protection = (change: number): string => {
  const points = score(Math.abs(change) * 100);
  if (Math.abs(change) < halfPoint) return words.protectionSame;
  return change > 0 ? words.protection(points) : words.protectionFalls(points);
};

const cap = (value: number): string => {
  if (value === Infinity) return words.uncapped;
  return words.capped(percent(value));
};

const changeOf = (outcomes: readonly OutcomeView[], id: OutcomeView["id"]): number =>
  outcomes.find((each) => each.id === id)?.change ?? 0;

const compared = (change: number): string => {
  const size = Math.abs(change);
  if (size < noticed) return words.asWithout;
  const shown = size < onePercent ? words.underOnePercent : percent(size);
  return change > 0 ? words.higher(shown) : words.lower(shown);
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
    title: words.verdicts[verdict.verdict],
    why: words.why(protection(verdict.protectionChange), cap(verdict.cap)),
    outcome: words.outcome(years, compared(output), compared(revenue)),
    outputFalls,
    caution: outputFalls && revenue > noticed ? words.scarcity : "",
    unbelievable:
      scenario.unbelievableYears.length === 0
        ? ""
        : words.unbelievable(scenario.unbelievableYears.join(", ")),
  };
};
