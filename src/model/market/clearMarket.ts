import { failure, fault, success, type Result } from "../../core/fault";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import type { MarketElasticities, MarketSource } from "./marketSource";
import { sourcePrice, type SourcePrice } from "./sourcePrice";

/** A market in which every source sells what is asked of it. */
export interface ClearedMarket {
  /** ln Π. */
  readonly logPriceIndex: number;
  /** A price and quantity for each source, in their order. */
  readonly sources: readonly SourcePrice[];
  /** θ_s·B_s·p_s^(1−σ) over their sum. */
  readonly valueShares: readonly number[];
}

interface Evaluation extends ClearedMarket {
  /** F(x) = x − ln Π(p(x)), 0 in equilibrium. */
  readonly excess: number;
  readonly newtonStep: number;
}

/** |F| below which a market counts as cleared, after one more Newton step. */
const tolerance = 1e-12;
const mostSteps = 100;

const evaluate = (
  sources: readonly MarketSource[],
  elasticities: MarketElasticities,
  logIndex: number
): Evaluation => {
  const power = 1 - elasticities.substitution;
  const prices = sources.map((source) => sourcePrice(source, elasticities, logIndex));
  const logs = sources.map(
    (source, s) => log(source.share) + source.logPreference + power * (prices[s]?.logPrice ?? NaN)
  );
  const highest = Math.max(...logs);
  const weights = logs.map((x) => exp(x - highest));
  const total = weights.reduce((a, b) => a + b, 0);
  const valueShares = weights.map((w) => w / total);
  const excess = logIndex - (highest + log(total)) / power;
  const slope = 1 - valueShares.reduce((a, w, s) => a + w * (prices[s]?.slope ?? NaN), 0);
  return {
    logPriceIndex: logIndex,
    sources: prices,
    valueShares,
    excess,
    newtonStep: -excess / slope,
  };
};

/** The points with F < 0 and F > 0 that enclose the root, as far as they are known. */
interface Bracket {
  readonly low: number;
  readonly high: number;
}

const narrow = (bracket: Bracket, { logPriceIndex, excess }: Evaluation): Bracket =>
  excess < 0 ? { ...bracket, low: logPriceIndex } : { ...bracket, high: logPriceIndex };

/**
 * Newton's step, unless it leaves the bracket or the excess failed to halve: then the middle.
 * Where a cap starts to bind F has a kink, at which Newton alone can cycle.
 */
const nextIndex = (bracket: Bracket, found: Evaluation, previousExcess: number): number => {
  const newton = found.logPriceIndex + found.newtonStep;
  const enclosed = bracket.low > -Infinity && bracket.high < Infinity;
  if (!enclosed) return newton;
  const inside = newton > bracket.low && newton < bracket.high;
  const halved = Math.abs(found.excess) <= Math.abs(previousExcess) / 2;
  return inside && halved ? newton : (bracket.low + bracket.high) / 2;
};

/**
 * Clears a market of differentiated sources by solving one equation in x = ln Π; F is strictly
 * increasing. Method: exact-hat algebra (Dekle, Eaton and Kortum 2008) on Armington (1969) demand.
 *
 * @param start ln Π to start from, such as last year's
 * @returns the market, or a fault with what was reached: never a number that is no equilibrium
 */
export const clearMarket = (
  sources: readonly MarketSource[],
  elasticities: MarketElasticities,
  start = 0
): Result<ClearedMarket> => {
  let bracket: Bracket = { low: -Infinity, high: Infinity };
  let previousExcess = Infinity;
  let logIndex = start;
  for (let step = 0; step < mostSteps; step++) {
    const found = evaluate(sources, elasticities, logIndex);
    if (!Number.isFinite(found.newtonStep)) break;
    if (Math.abs(found.excess) < tolerance)
      return success(evaluate(sources, elasticities, logIndex + found.newtonStep));
    bracket = narrow(bracket, found);
    logIndex = nextIndex(bracket, found, previousExcess);
    previousExcess = found.excess;
  }
  return failure(fault("notConverged", {}, { found: logIndex }));
};
