/** Straight demand and supply curves of a small country: D = a − b·P, S = c + d·P, neither below 0. */
export interface LinearMarket {
  readonly demandIntercept: number;
  /** b: how much demand falls per unit of price, 0 or more. */
  readonly demandSlope: number;
  readonly supplyIntercept: number;
  /** d, 0 or more; b + d above 0. */
  readonly supplySlope: number;
  readonly worldPrice: number;
}

export const demandAt = (market: LinearMarket, price: number): number =>
  Math.max(0, market.demandIntercept - market.demandSlope * price);

export const supplyAt = (market: LinearMarket, price: number): number =>
  Math.max(0, market.supplyIntercept + market.supplySlope * price);

/** The price at which the country would neither import nor export. */
export const autarkyPrice = (market: LinearMarket): number =>
  (market.demandIntercept - market.supplyIntercept) / (market.demandSlope + market.supplySlope);

/** Free trade: the world price, as long as there is something to import at it. */
export const freePrice = (market: LinearMarket): number =>
  Math.min(market.worldPrice, autarkyPrice(market));

/** Imports at a price up to that of autarky. */
export const importsAt = (market: LinearMarket, price: number): number =>
  Math.max(0, demandAt(market, price) - supplyAt(market, price));

/** The area under the part above 0 of a straight line with these values at the ends. */
const areaAboveZero = (start: number, end: number, width: number): number => {
  const [low, high] = start < end ? [start, end] : [end, start];
  if (high <= 0) return 0;
  const part = low < 0 ? high / (high - low) : 1;
  return ((Math.max(0, low) + high) / 2) * width * part;
};

/** What buyers and producers gain when the price moves. */
export interface SurplusChange {
  readonly consumerSurplus: number;
  readonly producerSurplus: number;
}

/** The areas left of both curves between two prices. */
export const surplusChange = (market: LinearMarket, from: number, to: number): SurplusChange => {
  const demand = (price: number): number => market.demandIntercept - market.demandSlope * price;
  const supply = (price: number): number => market.supplyIntercept + market.supplySlope * price;
  return {
    consumerSurplus: -areaAboveZero(demand(from), demand(to), to - from),
    producerSurplus: areaAboveZero(supply(from), supply(to), to - from),
  };
};
