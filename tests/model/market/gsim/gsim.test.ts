import fc from "fast-check";
import { sum } from "../../../../src/core/numeric/sum";
import { gsim, type GsimForm, type GsimRegion } from "../../../../src/model/market/gsim/gsim";
import type { GsimWorld } from "../../../../src/model/market/gsim/world";
import { smart } from "../../../../src/model/market/smart";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const square = (of: fc.Arbitrary<number>, size: number) =>
  fc.array(fc.array(of, { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  });

const list = (of: fc.Arbitrary<number>, size: number) =>
  fc.array(of, { minLength: size, maxLength: size });

const worlds: fc.Arbitrary<GsimWorld> = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    trade: square(between(1, 100), size),
    tariffsBefore: square(between(1, 1.5), size),
    tariffsAfter: square(between(1, 1.5), size),
    importDemand: list(between(-3, -0.5), size),
    exportSupply: list(between(0.5, 10), size),
    substitution: list(between(1, 8), size),
  })
);

const regionsOf = (world: GsimWorld, form: GsimForm = "trapezoid"): readonly GsimRegion[] => {
  const result = gsim(world, form);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("markets clear: what an exporter sells more is what its price makes it supply", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      regionsOf(world).forEach(({ price = NaN, output = NaN }, i) =>
        expect(output).toBeCloseTo((world.exportSupply[i] ?? NaN) * price, 9)
      );
    })
  );
});

test("the same tariffs as before change nothing, and welfare is the sum of its parts", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const region of regionsOf({ ...world, tariffsAfter: world.tariffsBefore }))
        for (const change of Object.values(region) as number[]) expect(change).toBeCloseTo(0, 9);
      for (const region of regionsOf(world))
        expect(region.welfare).toBe(
          region.producerSurplus + region.consumerSurplus + region.revenue
        );
    })
  );
});

test("the order of the regions does not matter", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const turn = <T>(rows: readonly T[]): T[] => [...rows].reverse();
      const turned = regionsOf({
        trade: turn(world.trade).map(turn),
        tariffsBefore: turn(world.tariffsBefore).map(turn),
        tariffsAfter: turn(world.tariffsAfter).map(turn),
        importDemand: turn(world.importDemand),
        exportSupply: turn(world.exportSupply),
        substitution: turn(world.substitution),
      });
      regionsOf(world).forEach((region, i) =>
        expect(turned[turned.length - 1 - i]?.welfare).toBeCloseTo(region.welfare, 8)
      );
    })
  );
});

/** Region 1 imports from the others and buys nothing of its own; nobody else imports. */
const oneImporter = (imports: readonly number[], before: number, after: number): GsimWorld => {
  const size = imports.length + 1;
  const flows = (of: (partner: number) => number, otherwise: number): number[][] =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, r) => (r === 0 && i > 0 ? of(i - 1) : otherwise))
    );
  return {
    trade: flows((i) => imports[i] ?? NaN, 0),
    tariffsBefore: flows(() => 1 + before, 1),
    tariffsAfter: flows(() => 1 + after, 1),
    importDemand: Array<number>(size).fill(-1.3),
    exportSupply: Array<number>(size).fill(Infinity),
    substitution: Array<number>(size).fill(2.2),
  };
};

test("it agrees with SMART: one importer, no own trade, infinite export supply, an equal cut", () => {
  fc.assert(
    fc.property(
      fc.array(between(1, 100), { minLength: 1, maxLength: 5 }),
      between(0, 0.5),
      between(0, 0.5),
      (imports, before, after) => {
        const [importer, ...exporters] = regionsOf(oneImporter(imports, before, after));
        const { partners, revenueChange } = smart({
          imports,
          tariffsBefore: imports.map(() => before),
          tariffsAfter: imports.map(() => after),
          importDemand: -1.3,
          substitution: 2.2,
          exportSupply: Infinity,
        });
        exporters.forEach(({ price, output = NaN }, i) => {
          expect(price).toBe(0);
          expect((imports[i] ?? NaN) * output).toBeCloseTo(partners[i]?.creation ?? NaN, 9);
        });
        expect(importer?.revenue).toBeCloseTo(revenueChange, 9);
        expect(sum(partners.map(({ diversion }) => diversion))).toBeCloseTo(0, 9);
      }
    )
  );
});

test("regions without exports or imports are left out, not given a price of 0", () => {
  const [importer, exporter] = regionsOf(oneImporter([50], 0.2, 0.1));
  expect(importer).toMatchObject({ price: undefined, output: undefined, producerSurplus: 0 });
  expect(exporter).toMatchObject({ compositePrice: undefined, consumerSurplus: 0, revenue: 0 });
});

const noticeable = 1e-6;

test("the form of 2003 differs only where the composite price falls", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const old = regionsOf(world, "2003");
      regionsOf(world).forEach(({ compositePrice = NaN, consumerSurplus }, r) => {
        const other = old[r]?.consumerSurplus ?? NaN;
        if (compositePrice >= 0) expect(other).toBe(consumerSurplus);
        else expect(other).toBeLessThanOrEqual(consumerSurplus);
        // A smaller fall of the price is lost in the rounding of the surplus, of which it is squared.
        if (compositePrice < -noticeable) expect(other).toBeLessThan(consumerSurplus);
      });
    })
  );
});
