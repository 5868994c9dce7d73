import type { Language } from "../locales";
import type { ImportVerdict } from "../model/market/verdict";
import { percentText } from "./percentText";
import { contraryOutput } from "./verdictAndOutput";

const halfPoint = 0.005;

const whole = (number: number, { numbers }: Language): string =>
  number.toLocaleString(numbers, { maximumFractionDigits: 0 });

const protection = (change: number, language: Language): string => {
  const words = language.pane.scenarios;
  if (Math.abs(change) < halfPoint) return words.protectionSame;
  const points = whole(Math.abs(change) * 100, language);
  return change > 0 ? words.protection(points) : words.protectionFalls(points);
};

const limit = (cap: number, language: Language): string => {
  const words = language.pane.scenarios;
  return cap === Infinity ? words.uncapped : words.capped(percentText(cap, language));
};

/**
 * What import regulation does to a segment, in a word or two; and beside it that output goes the
 * other way, where it does.
 *
 * @param output its change against no policy in the last year
 */
export const verdictTitle = (
  { verdict }: ImportVerdict,
  output: number,
  { pane: { scenarios } }: Language
): string => {
  const word = scenarios.verdicts[verdict];
  const contrary = contraryOutput(verdict, output);
  return contrary ? scenarios.contrary[contrary](word) : word;
};

/** The two numbers a verdict rests on: the change of protection, and what scarce inputs allow. */
export const verdictReason = (verdict: ImportVerdict, language: Language): string =>
  language.pane.scenarios.why(
    protection(verdict.protectionChange, language),
    limit(verdict.cap, language)
  );

/** Said of a verdict that output goes against: how far the word reaches; empty otherwise. */
export const verdictReach = (
  { verdict }: ImportVerdict,
  output: number,
  { pane: { scenarios } }: Language
): string =>
  contraryOutput(verdict, output) ? scenarios.aboutImports(scenarios.verdicts[verdict]) : "";

/**
 * What import regulation does to a segment, and why.
 *
 * @param output its change against no policy in the last year
 */
export const verdictSentence = (
  verdict: ImportVerdict,
  output: number,
  language: Language
): string =>
  [
    `${verdictTitle(verdict, output, language)}.`,
    verdictReason(verdict, language),
    verdictReach(verdict, output, language),
  ]
    .filter(Boolean)
    .join(" ");
