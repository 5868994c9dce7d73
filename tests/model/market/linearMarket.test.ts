import fc from "fast-check";
import { autarkyPrice, type LinearMarket } from "../../../src/model/market/linearMarket";
import { linearQuota } from "../../../src/model/market/linearQuota";
import { linearTariff } from "../../../src/model/market/linearTariff";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const marketsFrom = (flattest: number): fc.Arbitrary<LinearMarket> =>
  fc
    .record({
      demandIntercept: between(1, 100),
      demandSlope: between(flattest, 5),
      supplyIntercept: between(-100, 50),
      supplySlope: between(0.1, 5),
      worldPrice: between(0, 40),
    })
    .filter((market) => autarkyPrice(market) > 0);

const markets = marketsFrom(0);

test("a tariff and the quota of its imports are the same, but for who gets the difference", () => {
  fc.assert(
    // Where demand does not answer to the price at all, a quota leaves the price open.
    fc.property(marketsFrom(0.1), between(0, 30), (market, tariff) => {
      const taxed = linearTariff(market, tariff);
      fc.pre(taxed.imports > 1e-6);
      const limited = linearQuota(market, taxed.imports);
      expect(limited.price).toBeCloseTo(taxed.price, 8);
      expect(limited.rent).toBeCloseTo(taxed.revenue, 6);
      expect(limited.consumerSurplus).toBeCloseTo(taxed.consumerSurplus, 6);
      expect(limited.producerSurplus).toBeCloseTo(taxed.producerSurplus, 6);
    })
  );
});

test("no price above autarky, no quantity below 0, no loss below 0", () => {
  fc.assert(
    fc.property(markets, between(0, 200), (market, tariff) => {
      const result = linearTariff(market, tariff);
      expect(result.price).toBeLessThanOrEqual(autarkyPrice(market));
      for (const quantity of [result.demand, result.supply, result.imports])
        expect(quantity).toBeGreaterThanOrEqual(0);
      expect(result.loss).toBeGreaterThanOrEqual(-1e-9);
      expect(
        result.consumerSurplus + result.producerSurplus + result.revenue + result.loss
      ).toBeCloseTo(0, 9);
    })
  );
});

test("no tariff, and a quota above the imports of free trade, change nothing", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const free = linearTariff(market, 0);
      expect(free.loss).toBeCloseTo(0, 12);
      const wide = linearQuota(market, free.imports + 1);
      expect(wide).toMatchObject({ price: free.price, rent: 0, tariffEquivalent: 0 });
    })
  );
});

test("supply that sets in only at a price: demand alone fixes the price of a quota below it", () => {
  // Demand 20 − P, supply P − 15 from a price of 15 on, world price 5: free imports 15.
  const market = {
    demandIntercept: 20,
    demandSlope: 1,
    supplyIntercept: -15,
    supplySlope: 1,
    worldPrice: 5,
  };
  // By hand: 20 − P = 8 gives 12, where nothing is made at home; buyers lose (15 + 8)/2·7.
  expect(linearQuota(market, 8)).toMatchObject({
    price: 12,
    supply: 0,
    rent: 56,
    consumerSurplus: -80.5,
  });
  // Closed: (20 + 15)/2 = 17.5; producers gain the triangle from 15 to 17.5.
  expect(linearQuota(market, 0)).toMatchObject({ price: 17.5, producerSurplus: 3.125 });
});
