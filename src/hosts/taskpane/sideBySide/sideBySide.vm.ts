import { pairSentence } from "../../../app/futureWords";
import type { Comparison } from "../../../model/futures/comparison";
import { alone, type Futures } from "../../../model/futures/futuresQuestion";
import { outcomes } from "../../../model/outcomes";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { change } from "../format";
import type { FuturesWish } from "../futures/FuturesDesk";
import { chanceText } from "../futures/futures.vm";
import { outcomeOrder, type HeadlineId } from "../scenarios/outcomes.vm";
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
  segment: SegmentInputs,
  kept: readonly KeptScenario[]
): FuturesWish => ({
  segments: alone(segment),
  policies: [{}, ...kept.map(({ policy }) => policy)],
  outcomes: outcomeOrder,
  years: scenarioYears,
});

/** The comparison of a policy with one before it; 0 is no policy. */
const comparisonOf = (
  futures: Futures,
  policy: number,
  other: number,
  id: HeadlineId
): Comparison | undefined => futures.policies[policy]?.against[other]?.[outcomeOrder.indexOf(id)];

const rowOf = ({ letter, title }: KeptScenario, comparison: Comparison): SideRow => ({
  letter,
  title,
  low: comparison.p5,
  middle: comparison.p50,
  high: comparison.p95,
  text: text.sideBySide.row(change(comparison.p50), change(comparison.p5), change(comparison.p95)),
  chance: chanceText(comparison),
});

const pairsOf = (
  kept: readonly KeptScenario[],
  futures: Futures,
  id: HeadlineId
): readonly string[] =>
  kept.flatMap((later, i) =>
    kept.slice(0, i).flatMap((earlier, j) => {
      const comparison = comparisonOf(futures, i + 1, j + 1, id);
      return comparison
        ? [pairSentence([later.letter, earlier.letter], comparison, id, language)]
        : [];
    })
  );

/** What is known of the kept scenarios, by an outcome. */
export const sideBySideView = (
  kept: readonly KeptScenario[],
  futures: Futures,
  id: HeadlineId
): SideBySideView => {
  const against = (each: HeadlineId) =>
    kept.flatMap((scenario, i) => {
      const comparison = comparisonOf(futures, i + 1, 0, each);
      return comparison ? [{ scenario, comparison }] : [];
    });
  const rows = against(id).map(({ scenario, comparison }) => rowOf(scenario, comparison));
  return {
    rows,
    altText: text.sideBySide.chartText(
      inWords(outcomes[id].label),
      rows.map((row) => text.sideBySide.chartRow(row.letter, row.text))
    ),
    pairs: pairsOf(kept, futures, id),
    middles: outcomeOrder.map((each) => ({
      id: each,
      label: inWords(outcomes[each].label),
      changes: against(each).map(({ comparison }) => change(comparison.p50)),
    })),
  };
};
