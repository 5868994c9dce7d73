import { advance } from "./advance";
import { advanceConditions } from "./advanceConditions";
import type { BlockYear } from "./blockYear";
import { clearMarkets } from "./clearMarkets";
import { conditions, pillars } from "./conditions";
import { earnings } from "./earnings";
import { inputCaps } from "./inputCaps";
import { unlimitedOthers } from "./evaluateMarkets";
import { institutionsOfYear } from "./institutions";
import { keepMarket, startMarket } from "./marketStart";
import { prepare } from "./prepare";
import { quantities } from "./quantities";
import { supply } from "./supply";

/**
 * Runs the draws in the workspace from the base year on: years outside, draws inside, one short
 * pass after another over the columns. `simulateReference` says the same one draw at a time.
 *
 * @param record called every year before the states move
 */
export const runBlock = (
  years: readonly BlockYear[],
  count: number,
  record: (now: BlockYear) => void
): void => {
  let trained = false;
  for (const now of years) {
    if (now.t === 0) prepare(now.segment, count);
    else pillars(count, trained);
    if (now.settled === 0) {
      institutionsOfYear(now, count);
      unlimitedOthers(now, count);
    }
    conditions(count, now.policy.power);
    supply(now, count);
    inputCaps(now, count);
    startMarket(now, count);
    clearMarkets(now, count);
    keepMarket(count);
    quantities(now, count);
    earnings(now, count);
    record(now);
    advance(now, count);
    advanceConditions(now, count);
    trained = now.policy.training !== 0;
  }
};
