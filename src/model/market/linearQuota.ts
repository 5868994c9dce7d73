import {
  demandAt,
  freePrice,
  importsAt,
  supplyAt,
  surplusChange,
  type LinearMarket,
  type SurplusChange,
} from "./linearMarket";

export interface LinearQuota extends SurplusChange {
  readonly price: number;
  readonly demand: number;
  readonly supply: number;
  /** What the holders of licences gain: the price difference on the quota. */
  readonly rent: number;
  /** The tariff per unit with the same price and imports. */
  readonly tariffEquivalent: number;
}

/** The price at which imports are the quota; where supply has not set in, demand alone decides. */
const priceAtQuota = (market: LinearMarket, quota: number): number => {
  const { demandIntercept, demandSlope, supplyIntercept, supplySlope } = market;
  const both = (demandIntercept - supplyIntercept - quota) / (demandSlope + supplySlope);
  return supplyIntercept + supplySlope * both < 0 ? (demandIntercept - quota) / demandSlope : both;
};

/**
 * An import quota in a small country with straight curves. A quota above the imports of free trade
 * changes nothing. Changes are against free trade.
 */
export const linearQuota = (market: LinearMarket, quota: number): LinearQuota => {
  const free = freePrice(market);
  const binds = importsAt(market, free) > quota;
  const price = binds ? Math.max(free, priceAtQuota(market, quota)) : free;
  return {
    price,
    demand: demandAt(market, price),
    supply: supplyAt(market, price),
    rent: (price - free) * quota,
    ...surplusChange(market, free, price),
    tariffEquivalent: price - free,
  };
};
