import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import type { MarketElasticities, MarketSource } from "./marketSource";

/** What a source asks at a given price level of the market. */
export interface SourcePrice {
  readonly logPrice: number;
  readonly logQuantity: number;
  /** d ln p / d ln Π. */
  readonly slope: number;
  /** Does the quantity cap set the price? */
  readonly capped: boolean;
}

/** ln of b = B·[(1 − x)·H·M·Π^(σ−η) + x·G·M], and the home part of it. */
const demandAt = (
  source: MarketSource,
  { substitution, demand }: MarketElasticities,
  logIndex: number
): { readonly log: number; readonly homePart: number } => {
  const home = source.homeDemand * exp((substitution - demand) * logIndex);
  const total = home + source.foreignDemand;
  return { log: source.logPreference + log(total), homePart: home / total };
};

/**
 * The price of a source in closed form, given ln Π: supply Q = Z·(p/ĉ)^ε meets demand
 * D = p^(−σ)·b, or the price is ĉ where supply is infinitely elastic, or the cap sets a higher one.
 */
export const sourcePrice = (
  source: MarketSource,
  elasticities: MarketElasticities,
  logIndex: number
): SourcePrice => {
  const { substitution, demand } = elasticities;
  const { log: logDemand, homePart } = demandAt(source, elasticities, logIndex);
  const flat = source.supplyElasticity === Infinity;
  const curve = substitution + source.supplyElasticity;
  const free = flat
    ? source.logCost
    : (logDemand + source.supplyElasticity * source.logCost - source.logShift) / curve;
  const atCap = (logDemand - source.logCap) / substitution;
  const capped = atCap > free;
  const logPrice = capped ? atCap : free;
  const response = (substitution - demand) * homePart;
  const slope = capped ? response / substitution : flat ? 0 : response / curve;
  return { logPrice, logQuantity: logDemand - substitution * logPrice, slope, capped };
};
