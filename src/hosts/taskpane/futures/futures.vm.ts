import type { Comparison } from "../../../model/futures/comparison";
import { amount, change } from "../format";
import { text } from "../text";

const words = text.futures;
const hundred = 100;
const nearlyNone = 0.005;

/** A share of the futures counted out of a hundred; only what holds in all of them is 100. */
export const ofHundred = (share: number): string => {
  if (share > 1 - nearlyNone && share < 1) return words.nearlyAll;
  if (share < nearlyNone && share > 0) return words.nearlyNone;
  return words.ofHundred(Math.round(share * hundred));
};

/** How often an outcome is higher, lower or the same than what it is compared with. */
export const chanceText = ({ higher, equal }: Comparison): string => {
  if (equal > 1 - nearlyNone) return words.same;
  const lower = Math.max(0, 1 - higher - equal);
  return higher >= lower ? words.higher(ofHundred(higher)) : words.lower(ofHundred(lower));
};

/** Between which changes nine futures in ten lie. */
export const changeRange = ({ p5, p95 }: Comparison): string =>
  words.changes(change(p5), change(p95));

/** What the futures are. */
export const basisText = (draws: number, failed: number): string =>
  [words.basis(amount(draws)), ...(failed === 0 ? [] : [words.failed(failed)])].join(" ");
