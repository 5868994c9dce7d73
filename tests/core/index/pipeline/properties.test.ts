import fc from "fast-check";
import type { IndicatorData } from "../../../../src/core/index/indicatorData";
import { buildIndex, scoresOf } from "../../../../src/core/index/pipeline/buildIndex";
import type { IndexRecord } from "../../../../src/core/index/pipeline/record";
import { dataOf, sampleRecord, sound } from "../sampleIndex";

const withMethods = (normalise: string, aggregate: string): IndexRecord => {
  const { nodes } = sampleRecord();
  return {
    nodes,
    steps: [
      { step: "normalise", usual: { method: normalise, parameters: [1, 100] }, exceptions: {} },
      { step: "weigh", method: "given", weights: { Left: 2, x: 3 } },
      { step: "aggregate", usual: { method: aggregate, minCoverage: 0 }, exceptions: {} },
    ],
  };
};

const record = fc
  .tuple(
    fc.constantFrom("minmax", "zscore", "distancetomax", "distancetominimum"),
    fc.constantFrom("arithmetic", "min", "median", "copeland")
  )
  .map(([normalise, aggregate]) => withMethods(normalise, aggregate));

/** Whole numbers, so that a change of unit by a power of two is exact; some are missing. */
const cell = fc.option(fc.integer({ min: -50, max: 50 }), { nil: NaN, freq: 6 });

const data = fc
  .integer({ min: 3, max: 12 })
  .chain((n) => {
    const column = fc.array(cell, { minLength: n, maxLength: n });
    return fc.record({ x: column, y: column, z: column });
  })
  .filter((columns) =>
    Object.values(columns).every(
      (column) => new Set(column.filter((x) => !Number.isNaN(x))).size > 1
    )
  )
  .map(dataOf);

const scores = (of: IndexRecord, from: IndicatorData): number[] => [
  ...scoresOf(sound(buildIndex(of, from))),
];

const same = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((x, i) => {
    const wanted = expected[i] ?? NaN;
    if (Number.isNaN(wanted)) expect(x).toBeNaN();
    else expect(Math.abs(x - wanted)).toBeLessThan(1e-9);
  });
};

const changed = (
  given: IndicatorData,
  change: (x: number, c: number) => number
): IndicatorData => ({
  ...given,
  columns: given.columns.map((column, c) => column.map((x) => change(x, c))),
});

test("the order of the units does not matter", () => {
  fc.assert(
    fc.property(record, data, (how, given) => {
      const turned = {
        ...given,
        units: [...given.units].reverse(),
        columns: given.columns.map((column) => column.slice().reverse()),
      };
      same(scores(how, turned).reverse(), scores(how, given));
    })
  );
});

test("the order of the indicators does not matter, in the data or in the framework", () => {
  fc.assert(
    fc.property(record, data, (how, given) => {
      const turned = {
        ...given,
        codes: [...given.codes].reverse(),
        columns: [...given.columns].reverse(),
      };
      same(scores({ ...how, nodes: [...how.nodes].reverse() }, turned), scores(how, given));
    })
  );
});

test("the unit of measurement of an indicator does not matter, nor its zero", () => {
  fc.assert(
    fc.property(record, data, (how, given) => {
      same(
        scores(
          how,
          changed(given, (x, c) => x * (c + 1) * 8 + 64 * c)
        ),
        scores(how, given)
      );
    })
  );
});

test("units with the same data have the same score, and one more changes nobody's under minmax", () => {
  fc.assert(
    fc.property(data, (given) => {
      const how = withMethods("minmax", "arithmetic");
      const twice = {
        ...given,
        units: [...given.units, "again"],
        columns: given.columns.map((column) => Float64Array.of(...column, column[0] ?? NaN)),
      };
      const before = scores(how, given);
      same(scores(how, twice), [...before, before[0] ?? NaN]);
    })
  );
});

test("a score lies between the smallest and the largest of what is known", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("arithmetic", "geometric", "harmonic", "power:3", "min", "median"),
      data,
      (aggregate, given) => {
        const index = sound(buildIndex(withMethods("minmax", aggregate), given));
        scoresOf(index).forEach((score, i) => {
          const known = ["x", "y", "z"]
            .map((code) => scoresOf(index, code)[i] ?? NaN)
            .filter((x) => !Number.isNaN(x));
          if (known.length === 0) expect(score).toBeNaN();
          else {
            expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
            expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
          }
        });
      }
    )
  );
});
