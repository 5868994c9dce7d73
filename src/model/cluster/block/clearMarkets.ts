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
const listOpen = (count: number): number => {
  let left = 0;
  for (let i = 0; i < count; i++) if (failedIn[i] === sound) open[left++] = i;
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

/**
 * Clears the markets of all draws that have not failed: `clearMarket` for many at once. They take
 * steps side by side until less than the tolerance is left; what does not get there in a few, as
 * where a cap makes a kink, is left to the bracketed search, one by one. F is strictly increasing,
 * so both ways lead to the same root.
 */
export const clearMarkets = (now: BlockYear, count: number): void => {
  let left = listOpen(count);
  let apart = false;
  for (let n = 0; n < mostSteps && left > 0; n++) {
    if (left < count) {
      if (!apart) setAside(count);
      apart = true;
      gather(left);
    }
    evaluateMarkets(now, left);
    stepMarkets(left);
    if (apart) scatter(left);
    left = stillOpen(left);
  }
  if (apart) bringBack(count);
  for (let k = 0; k < left; k++) rescueMarket(now, open[k]!);
};
