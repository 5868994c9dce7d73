import { exp } from "../../../src/core/numeric/exp";
import { log } from "../../../src/core/numeric/log";
import { randomStream } from "../../../src/core/numeric/random";
import { clearMarket } from "../../../src/model/market/clearMarket";
import type { MarketElasticities, MarketSource } from "../../../src/model/market/marketSource";

const source = (change: Partial<MarketSource>): MarketSource => ({
  share: 0.5,
  logPreference: 0,
  homeDemand: 1,
  foreignDemand: 0,
  logCost: 0,
  supplyElasticity: Infinity,
  logShift: 0,
  logCap: Infinity,
  ...change,
});

const clear = (sources: readonly MarketSource[], elasticities: MarketElasticities) => {
  const result = clearMarket(sources, elasticities);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("nothing changed leaves every price and quantity at 1", () => {
  const market = clear([source({}), source({ supplyElasticity: 2 })], {
    substitution: 4,
    demand: 1,
  });
  expect(market.logPriceIndex).toBe(0);
  for (const { logPrice, logQuantity } of market.sources)
    expect([logPrice + 0, logQuantity + 0]).toEqual([0, 0]);
});

test("random capped markets clear: supply meets demand, shares sum to 1, caps hold", () => {
  const random = randomStream(3);
  const between = (low: number, high: number) => low + (high - low) * random.uniform();
  for (let n = 0; n < 10_000; n++) {
    const raw = [between(0.01, 1), between(0.01, 1), between(0.01, 1)];
    const total = raw.reduce((a, b) => a + b, 0);
    const substitution = between(1.05, 20);
    const elasticities = { substitution, demand: between(0.25, substitution * 0.99) };
    const sources = raw.map((x, s) =>
      source({
        share: x / total,
        logPreference: between(-0.5, 0.5),
        homeDemand: between(0.05, 2),
        foreignDemand: s === 0 ? between(0, 1) : 0,
        logCost: between(-0.7, 1),
        supplyElasticity: s === 0 ? between(0.1, 5) : Infinity,
        logShift: s === 0 ? between(-1, 1) : 0,
        logCap: random.uniform() < 0.5 ? between(-2, 0.5) : Infinity,
      })
    );
    const market = clear(sources, elasticities);
    expect(market.valueShares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    market.sources.forEach(({ logPrice, logQuantity, capped }, s) => {
      const own = sources[s] ?? source({});
      expect(logQuantity).toBeLessThanOrEqual(own.logCap + 1e-12);
      if (capped) expect(logQuantity).toBeCloseTo(own.logCap, 9);
      else if (own.supplyElasticity === Infinity) expect(logPrice).toBe(own.logCost);
      else
        expect(logQuantity).toBeCloseTo(
          own.logShift + own.supplyElasticity * (logPrice - own.logCost),
          9
        );
    });
    const index = market.sources.reduce(
      (sum, { logPrice }, s) =>
        sum +
        (sources[s]?.share ?? 0) *
          exp((sources[s]?.logPreference ?? 0) + (1 - substitution) * logPrice),
      0
    );
    expect(log(index) / (1 - substitution)).toBeCloseTo(market.logPriceIndex, 9);
  }
});

test("near-perfect substitutes have one price", () => {
  const market = clear(
    [
      source({ supplyElasticity: 1, logShift: 0.3 }),
      source({ supplyElasticity: 1, logShift: -0.2 }),
    ],
    { substitution: 20, demand: 1 }
  );
  const far = clear(
    [
      source({ supplyElasticity: 1, logShift: 0.3 }),
      source({ supplyElasticity: 1, logShift: -0.2 }),
    ],
    { substitution: 2, demand: 1 }
  );
  const gap = (m: typeof market) =>
    Math.abs((m.sources[0]?.logPrice ?? NaN) - (m.sources[1]?.logPrice ?? NaN));
  expect(gap(market)).toBeLessThan(gap(far) / 5);
});

test("a market without a price is a fault with what was reached, never a number", () => {
  const result = clearMarket([source({ logCost: NaN })], { substitution: 4, demand: 1 });
  expect(result).toMatchObject({ ok: false, faults: [{ code: "notConverged" }] });
});
