import type { Language } from "../locales";
import type { Comparison } from "../model/futures/comparison";
import type { HeadlineId } from "./scenarioSheet";

const hundred = 100;
const nearlyNone = 0.005;

/** A share of the futures counted out of a hundred; only what holds in all of them is 100. */
export const shareOfFutures = (share: number, { pane }: Language): string => {
  if (share > 1 - nearlyNone && share < 1) return pane.futures.nearlyAll;
  if (share < nearlyNone && share > 0) return pane.futures.nearlyNone;
  return pane.futures.ofHundred(Math.round(share * hundred));
};

/** Which of two scenarios brings more of an outcome, and how often: said from the side that most futures are on. */
export const pairSentence = (
  [later, earlier]: readonly [string, string],
  { higher, equal }: Comparison,
  id: HeadlineId,
  language: Language
): string => {
  const words = language.pane.sideBySide;
  if (equal === 1) return words.equal(earlier, later, words.same[id]);
  const lower = 1 - higher - equal;
  return higher >= lower
    ? words.pair(later, words.more[id], earlier, shareOfFutures(higher, language))
    : words.pair(earlier, words.more[id], later, shareOfFutures(lower, language));
};
