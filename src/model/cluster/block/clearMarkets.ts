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

/** As long as more of the draws than this are open, all take a step: to sort the open ones out takes longer. */
const few = 1 / 8;

/** Nothing is cleared for a draw that has failed. */
const begin = (count: number): void => {
  for (let i = 0; i < count; i++) cleared[i] = failedIn[i] === sound ? 0 : 1;
};

const countCleared = (count: number): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += cleared[k]!;
  return sum;
};

const listOpen = (count: number): number => {
  let left = 0;
  for (let i = 0; i < count; i++) if (cleared[i] === 0) open[left++] = i;
  return left;
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

/** Clears what is open by so many more steps, side by side in front of the others, or one by one. */
const clearRest = (now: BlockYear, count: number, steps: number): void => {
  let left = listOpen(count);
  setAside(count);
  for (let n = 0; n < steps && left > 0; n++) {
    gather(left);
    cleared.fill(0, 0, left);
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
 * steps side by side until less than the tolerance is left; what does not get there in a few, as
 * where a cap makes a kink, is left to the bracketed search, one by one. F is strictly increasing,
 * so both ways lead to the same root.
 */
export const clearMarkets = (now: BlockYear, count: number): void => {
  begin(count);
  let left = count;
  let steps = 0;
  for (; steps < mostSteps && left > count * few; steps++) {
    evaluateMarkets(now, count);
    stepMarkets(count);
    left = count - countCleared(count);
  }
  if (left > 0) clearRest(now, count, mostSteps - steps);
};
