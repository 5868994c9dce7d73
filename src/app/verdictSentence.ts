import type { Language } from "../locales";
import type { ImportVerdict } from "../model/market/verdict";
import { percentText } from "./percentText";

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

/** What import regulation does to a segment, in a word or two. */
export const verdictTitle = ({ verdict }: ImportVerdict, { pane }: Language): string =>
  pane.scenarios.verdicts[verdict];

/** The two numbers a verdict rests on: the change of protection, and what scarce inputs allow. */
export const verdictReason = (verdict: ImportVerdict, language: Language): string =>
  language.pane.scenarios.why(
    protection(verdict.protectionChange, language),
    limit(verdict.cap, language)
  );

/** What import regulation does to a segment, and why. */
export const verdictSentence = (verdict: ImportVerdict, language: Language): string =>
  `${verdictTitle(verdict, language)}. ${verdictReason(verdict, language)}`;
