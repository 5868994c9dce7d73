import {
  autarkyPrice,
  demandAt,
  freePrice,
  importsAt,
  supplyAt,
  surplusChange,
  type LinearMarket,
  type SurplusChange,
} from "./linearMarket";

export interface LinearTariff extends SurplusChange {
  readonly price: number;
  readonly demand: number;
  readonly supply: number;
  readonly imports: number;
  readonly revenue: number;
  /** What nobody gets: 0 or more. */
  readonly loss: number;
}

/**
 * A tariff per unit on a small country with straight curves. The price never rises above that of
 * autarky: a higher tariff only keeps the last imports out. Changes are against free trade.
 */
export const linearTariff = (market: LinearMarket, tariff: number): LinearTariff => {
  const price = Math.min(market.worldPrice + tariff, autarkyPrice(market));
  const prohibitive = market.worldPrice + tariff >= autarkyPrice(market);
  const imports = prohibitive ? 0 : importsAt(market, price);
  const change = surplusChange(market, freePrice(market), price);
  const revenue = tariff * imports;
  return {
    price,
    demand: demandAt(market, price),
    supply: supplyAt(market, price),
    imports,
    ...change,
    revenue,
    loss: -(change.consumerSurplus + change.producerSurplus + revenue),
  };
};
