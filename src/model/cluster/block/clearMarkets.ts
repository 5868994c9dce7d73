import type { BlockYear } from "./blockYear";
import { evaluateMarkets } from "./evaluateMarkets";
import { evaluation } from "./evaluation";
import { bringBack, gather, open, scatter, setAside } from "./openMarkets";
import { rescueMarket } from "./rescueMarket";
import { stepMarkets } from "./stepMarkets";
import { failedIn, sound } from "./workspace";

const { cleared } = evaluation;

/** A draw that takes more steps has a kink in its way and is left to the bracketed search. */
const mostSteps = 12;

/** Lists the draws that have not failed. */
const listSound = (count: number): number => {
  let left = 0;
  for (let i = 0; i < count; i++) if (failedIn[i] === sound) open[left++] = i;
  return left;
};

const countCleared = (count: number): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += cleared[k]!;
  return sum;
};

/** Keeps in the list what the last step did not clear. */
const stillOpen = (listed: number): number => {
  let left = 0;
  // Written whether it stays or not: which do is too irregular for a branch to be foreseen.
  for (let k = 0; k < listed; k++) {
    open[left] = open[k]!;
    left += 1 - cleared[k]!;
  }
  return left;
};

/**
 * Clears the markets that are listed, side by side in front of the others; what does not get there
 * in so many steps, as where a cap makes a kink, is left to the bracketed search, one by one.
 */
const clearListed = (now: BlockYear, listed: number, count: number, steps: number): void => {
  let left = listed;
  setAside(count);
  for (let n = 0; n < steps && left > 0; n++) {
    gather(left);
    evaluateMarkets(now, left);
    stepMarkets(left);
    scatter(left);
    left = stillOpen(left);
  }
  bringBack(count);
  for (let k = 0; k < left; k++) rescueMarket(now, open[k]!);
};

/**
 * Clears the markets of all draws that have not failed: `clearMarket` for many at once. They take
 * steps until less than the tolerance is left. F is strictly increasing, so whatever way leads to
 * the same root.
 */
export const clearMarkets = (now: BlockYear, count: number): void => {
  const listed = listSound(count);
  if (listed < count) return clearListed(now, listed, count, mostSteps);
  evaluateMarkets(now, count);
  stepMarkets(count);
  if (countCleared(count) < count) clearListed(now, stillOpen(count), count, mostSteps - 1);
};
