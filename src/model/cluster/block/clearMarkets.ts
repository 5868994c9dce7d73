import { log } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { evaluateMarkets } from "./evaluateMarkets";
import { open } from "./evaluation";
import { rescueMarket } from "./rescueMarket";
import { stepMarkets } from "./stepMarkets";
import { failedIn, sound } from "./workspace";

/** A draw that takes more steps has a kink in its way and is left to the bracketed search. */
const mostSteps = 12;

/**
 * Clears the markets of all draws that have not failed: `clearMarket` for many at once. They take
 * steps side by side until less than the tolerance is left; what does not get there in a few, as
 * where a cap makes a kink, is left to the bracketed search, one by one. F is strictly increasing,
 * so both ways lead to the same root.
 */
export const clearMarkets = (now: BlockYear, count: number): void => {
  const { shareCluster, shareLarge, shareImports } = now.segment;
  const logShares = [log(shareCluster), log(shareLarge), log(shareImports)];
  let left = 0;
  for (let i = 0; i < count; i++) if (failedIn[i] === sound) open[left++] = i;
  for (let n = 0; n < mostSteps && left > 0; n++) {
    evaluateMarkets(now, logShares, left);
    left = stepMarkets(left);
  }
  for (let k = 0; k < left; k++) rescueMarket(now, open[k]!);
};
