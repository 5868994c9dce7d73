import { relativeChange } from "../core/numeric/difference";
import { translated, type Language } from "../locales";
import type { Contribution, Explanation } from "../model/explanation/explain";
import { levers, type LeverId } from "../model/levers/levers";
import { outcomes } from "../model/outcomes";
import { percentText } from "./percentText";
import { verdictSentence } from "./verdictSentence";

const digits = 3;

const shown = (value: number, { numbers }: Language): string =>
  value.toLocaleString(numbers, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });

const signed = (value: number, language: Language): string =>
  `${value < 0 ? "−" : "+"}${shown(Math.abs(value), language)}`;
const isLever = (id: string): id is LeverId => id in levers;

/** A part of a policy in words: a lever, or a group of them. */
export const contributionName = ({ id }: Contribution, language: Language): string =>
  isLever(id) ? translated(levers[id].label, language) : language.explanation.groups[id];

const bySize = (a: Contribution, b: Contribution): number =>
  Math.abs(b.amount) - Math.abs(a.amount);

/** Whether rationed inputs let the segment expand; nothing where they are not rationed. */
export const thresholdSentences = (
  { threshold }: Explanation,
  language: Language
): readonly string[] => {
  if (!threshold) return [];
  const { canExpand, cannotExpand } = language.explanation;
  const say = threshold.canExpand ? canExpand : cannotExpand;
  return [say(percentText(threshold.replaced, language), percentText(threshold.missing, language))];
};

/** Nothing is known of output where another outcome is explained. */
const outputChange = ({ outcome, after, before }: Explanation): number =>
  outcome === "output" ? relativeChange(after, before) : 0;

/** Why a run comes out as it does: the change, what carried it, the verdict and the threshold. */
export const explanationSentences = (found: Explanation, language: Language): readonly string[] => {
  const words = language.explanation;
  if (found.contributions.length === 0) return [words.nothing];
  return [
    words.change(
      translated(outcomes[found.outcome].label, language),
      found.year,
      shown(found.after, language),
      shown(found.before, language)
    ),
    ...[...found.contributions]
      .sort(bySize)
      .map((part) =>
        words.carried(contributionName(part, language), signed(part.amount, language))
      ),
    words.together,
    verdictSentence(found.verdict, outputChange(found), language),
    ...thresholdSentences(found, language),
  ];
};
