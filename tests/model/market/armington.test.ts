import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { armington, type ArmingtonMarket } from "../../../src/model/market/armington";

const solved = (market: ArmingtonMarket) => {
  const result = armington(market);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const markets: fc.Arbitrary<ArmingtonMarket> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const list = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: count, maxLength: count });
  return fc.record({
    shares: list(between(0.05, 1)).map((all) => all.map((x) => x / sum(all))),
    supply: list(fc.oneof(between(0.2, 10), fc.constant(Infinity))),
    elasticities: fc.record({ substitution: between(2, 10), demand: between(0.3, 1.9) }),
    costFactors: list(between(0.7, 1.6)),
    caps: list(fc.oneof(between(0.3, 2), fc.constant(Infinity))),
    tariffParts: list(fc.constant(1)),
    baseMarket: between(1, 1000),
  });
});

test("the market clears: every source sells what is asked of it at its price", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { sources, priceIndex } = solved(market);
      const { substitution, demand } = market.elasticities;
      sources.forEach(({ price, quantity }) => {
        const asked = (price / priceIndex) ** -substitution * priceIndex ** -demand;
        expect(quantity / asked).toBeCloseTo(1, 9);
      });
      expect(sum(sources.map(({ valueShare }) => valueShare))).toBeCloseTo(1, 12);
      expect(
        sum(sources.map(({ price }, s) => (market.shares[s] ?? NaN) * price ** (1 - substitution)))
      ).toBeCloseTo(priceIndex ** (1 - substitution), 9);
    })
  );
});

test("no change of cost and no cap change nothing", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const free = market.shares.map(() => Infinity);
      const same = market.shares.map(() => 1);
      const result = solved({ ...market, costFactors: same, caps: free });
      for (const { price, quantity, producerSurplus } of result.sources) {
        expect([price, quantity]).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
        expect(producerSurplus / market.baseMarket).toBeCloseTo(0, 9);
      }
      expect(result.consumerSurplus / market.baseMarket).toBeCloseTo(0, 9);
      expect(result.tariffRevenue).toBe(0);
    })
  );
});

test("with ever better substitutes the market becomes that of one good", () => {
  // At home supply has elasticity 1.5; the same good comes from abroad at cost, 10 % dearer.
  const errors = [100, 200, 400].map((substitution) => {
    const { sources } = solved({
      shares: [0.4, 0.6],
      supply: [1.5, Infinity],
      elasticities: { substitution, demand: 1.2 },
      costFactors: [1, 1.1],
      caps: [Infinity, Infinity],
      tariffParts: [1, 1.1],
      baseMarket: 1,
    });
    const [home, foreign] = sources;
    expect(foreign?.price).toBeCloseTo(1.1, 12);
    // One good has one price: at home it is that of imports, and supply follows its curve.
    expect(home?.quantity).toBeCloseTo((home?.price ?? NaN) ** 1.5, 9);
    return 1.1 - (home?.price ?? NaN);
  });
  const [first = NaN, second = NaN, third = NaN] = errors;
  expect(first).toBeLessThan(0.01);
  expect(first / second).toBeCloseTo(2, 1);
  expect(second / third).toBeCloseTo(2, 1);
});
