import { pairSentence } from "../../../app/futureWords";
import type { Comparison } from "../../../model/futures/comparison";
import type { Futures } from "../../../model/futures/futuresQuestion";
import { outcomes } from "../../../model/outcomes";
import { clusterPolicy } from "../../../model/scenarios/scenarioLevers";
import { change } from "../format";
import type { FuturesWish } from "../futures/FuturesDesk";
import { chanceRooms, chanceText } from "../futures/futures.vm";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import type { Subject } from "../scenarios/subject";
import { scenarioYears } from "../scenarios/years";
import { inWords, language, text } from "../text";
import type { KeptScenario, Letter } from "./kept";

/** A kept scenario against no policy, by one outcome. */
export interface SideRow {
  readonly letter: Letter;
  readonly title: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly text: string;
  readonly chance: string;
}

/** The middle changes of one outcome, a scenario after the other. */
export interface MiddleRow {
  readonly id: HeadlineId;
  readonly label: string;
  readonly changes: readonly string[];
}

export interface SideBySideView {
  readonly rows: readonly SideRow[];
  readonly altText: string;
  readonly pairs: readonly string[];
  readonly middles: readonly MiddleRow[];
}

/** Every kept scenario and, before them, no policy, in the same futures. */
export const sideBySideWish = (
  { labels, segments, outcomes: asked }: Subject,
  kept: readonly KeptScenario[]
): FuturesWish => ({
  segments,
  policies: [{}, ...kept.map((each) => clusterPolicy(each, labels))],
  outcomes: asked,
  years: scenarioYears,
});

/** The futures of kept scenarios. */
export interface KeptFutures {
  readonly kept: readonly KeptScenario[];
  readonly futures: Futures;
  /** In the order of the futures. */
  readonly outcomes: readonly HeadlineId[];
}

/** The comparison of a policy with one before it; 0 is no policy. */
const comparisonOf = (
  { futures, outcomes: order }: KeptFutures,
  policy: number,
  other: number,
  id: HeadlineId
): Comparison | undefined => futures.policies[policy]?.against[other]?.[order.indexOf(id)];

/** What a row may come to say, with changes of two digits: its text, and its chance below it. */
export const rowRooms = (): readonly string[] => {
  const fall = change(-0.99);
  const row = text.sideBySide.row(fall, fall, fall);
  return chanceRooms().map((chance) => `${row}\n${chance}`);
};

const rowOf = ({ letter, title }: KeptScenario, comparison: Comparison): SideRow => ({
  letter,
  title,
  low: comparison.p5,
  middle: comparison.p50,
  high: comparison.p95,
  text: text.sideBySide.row(change(comparison.p50), change(comparison.p5), change(comparison.p95)),
  chance: chanceText(comparison),
});

const pairsOf = (known: KeptFutures, id: HeadlineId): readonly string[] =>
  known.kept.flatMap((later, i) =>
    known.kept.slice(0, i).flatMap((earlier, j) => {
      const comparison = comparisonOf(known, i + 1, j + 1, id);
      return comparison
        ? [pairSentence([later.letter, earlier.letter], comparison, id, language)]
        : [];
    })
  );

/** What is known of the kept scenarios, by an outcome. */
export const sideBySideView = (known: KeptFutures, id: HeadlineId): SideBySideView => {
  const { kept, outcomes: order } = known;
  const against = (each: HeadlineId) =>
    kept.flatMap((scenario, i) => {
      const comparison = comparisonOf(known, i + 1, 0, each);
      return comparison ? [{ scenario, comparison }] : [];
    });
  const rows = against(id).map(({ scenario, comparison }) => rowOf(scenario, comparison));
  return {
    rows,
    altText: text.sideBySide.chartText(
      inWords(outcomes[id].label),
      rows.map((row) => text.sideBySide.chartRow(row.letter, row.text))
    ),
    pairs: pairsOf(known, id),
    middles: order.map((each) => ({
      id: each,
      label: inWords(outcomes[each].label),
      changes: against(each).map(({ comparison }) => change(comparison.p50)),
    })),
  };
};
