import fc from "fast-check";
import { sum } from "../../../src/core/numeric/sum";
import { smart, type SmartMarket } from "../../../src/model/market/smart";

const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });

const markets: fc.Arbitrary<SmartMarket> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const list = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: count, maxLength: count });
  return fc.record({
    imports: list(positive(1000)),
    tariffsBefore: list(fc.double({ min: 0, max: 1, noNaN: true })),
    tariffsAfter: list(fc.double({ min: 0, max: 1, noNaN: true })),
    importDemand: positive(4).map((x) => -x),
    substitution: positive(10),
    exportSupply: fc.oneof(positive(20), fc.constant(Infinity)),
  });
});

test("diversion only moves imports between partners, and never more than they had", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { partners } = smart(market);
      const diversion = partners.map((partner) => partner.diversion);
      expect(Math.abs(sum(diversion))).toBeLessThan(1e-9 * sum(market.imports));
      diversion.forEach((each, i) => expect(each).toBeGreaterThan(-(market.imports[i] ?? NaN)));
    })
  );
});

test("the same tariffs as before change nothing", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const { partners, revenueChange, welfareChange } = smart({
        ...market,
        tariffsAfter: market.tariffsBefore,
      });
      for (const { creation, diversion } of partners)
        expect([Math.abs(creation), Math.abs(diversion)]).toEqual([0, 0]);
      expect(revenueChange).toBeCloseTo(0, 9);
      expect(welfareChange).toBeCloseTo(0, 9);
    })
  );
});

test("a cut for one partner alone takes from the others in proportion to their imports", () => {
  const { partners } = smart({
    imports: [100, 60, 30],
    tariffsBefore: [0.2, 0.2, 0.2],
    tariffsAfter: [0, 0.2, 0.2],
    importDemand: -1,
    substitution: 1.5,
    exportSupply: Infinity,
  });
  // By hand: x = 1.5·(1/6) = 0.25; TD = 100·90·0.25/(190 + 25) = 10.465116.
  expect(partners.map(({ diversion }) => Number(diversion.toFixed(6)))).toEqual([
    10.465116, -6.976744, -3.488372,
  ]);
});

test("scarcer export supply creates less trade", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const inelastic = smart({ ...market, exportSupply: 1 });
      const elastic = smart({ ...market, exportSupply: Infinity });
      inelastic.partners.forEach(({ creation }, i) =>
        expect(Math.abs(creation)).toBeLessThanOrEqual(
          Math.abs(elastic.partners[i]?.creation ?? NaN)
        )
      );
    })
  );
});
