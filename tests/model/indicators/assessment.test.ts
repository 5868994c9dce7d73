import fc from "fast-check";
import type { CellValue } from "../../../src/core/fault";
import { assess } from "../../../src/model/indicators/assessment";
import { rankBands } from "../../../src/model/indicators/rankBand";
import { defaultParameters } from "../../../src/model/parameters";
import { readSegments, type SegmentRow } from "../../../src/model/segments/segmentRow";

const header = [
  "cluster",
  "firms",
  "workers",
  "regionWorkers",
  "industryWorkers",
  "nationalWorkers",
  "revenue",
  "valueAdded",
  "sectorValueAddedRatio",
  "stepsInProduct",
  "stepsFarmedOut",
  "suppliersMaterials",
  "suppliersTools",
  "suppliersNewMachines",
  "suppliersUsedMachines",
  "suppliersSpares",
  "suppliersRepair",
  "shortageDesign",
  "shortageProduction",
  "shortageMarketing",
  "shortageManagement",
  "learningChannel",
  "backward",
  "forward",
  "horizontal",
  "multilateral",
  "power",
] as const;

type Column = (typeof header)[number];
type Row = Readonly<Record<Column, CellValue>>;

const row = fc
  .record({
    cluster: fc.constantFrom("A", "B", "C"),
    firms: fc.integer({ min: 0, max: 6000 }),
    workers: fc.integer({ min: 1, max: 50_000 }),
    regionWorkers: fc.integer({ min: 50_000, max: 500_000 }),
    industryWorkers: fc.integer({ min: 50_000, max: 500_000 }),
    nationalWorkers: fc.integer({ min: 500_000, max: 9_000_000 }),
    revenue: fc.double({ min: 1, max: 1e6, noNaN: true }),
    valueAdded: fc.double({ min: 0, max: 1, noNaN: true }),
    sectorValueAddedRatio: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    stepsInProduct: fc.integer({ min: 1, max: 12 }),
    stepsFarmedOut: fc.integer({ min: 0, max: 12 }),
    suppliersMaterials: fc.integer({ min: 0, max: 6 }),
    suppliersTools: fc.integer({ min: 0, max: 6 }),
    suppliersNewMachines: fc.integer({ min: 0, max: 6 }),
    suppliersUsedMachines: fc.integer({ min: 0, max: 6 }),
    suppliersSpares: fc.integer({ min: 0, max: 6 }),
    suppliersRepair: fc.integer({ min: 0, max: 6 }),
    shortageDesign: fc.constantFrom(0, 1),
    shortageProduction: fc.constantFrom(0, 1),
    shortageMarketing: fc.constantFrom(0, 1),
    shortageManagement: fc.constantFrom(0, 1),
    learningChannel: fc.constantFrom(0.3, 0.5, 0.7, 1),
    backward: fc.integer({ min: 0, max: 3 }),
    forward: fc.integer({ min: 0, max: 3 }),
    horizontal: fc.integer({ min: 0, max: 3 }),
    multilateral: fc.integer({ min: 0, max: 3 }),
    power: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((r): Row => ({ ...r, valueAdded: r.valueAdded * r.revenue }));

const segmentsOf = (
  rows: readonly Row[],
  columns: readonly Column[] = header
): readonly SegmentRow[] => {
  const table = readSegments(
    [[...columns], ...rows.map((r) => columns.map((c) => r[c]))],
    "Segments"
  );
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return table.value.rows;
};

const scoreOf = (segment: SegmentRow): number => {
  const found = assess(segment, defaultParameters);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value.collectiveEfficiency;
};

const scores = (rows: readonly Row[], columns?: readonly Column[]): number[] =>
  segmentsOf(rows, columns).map(scoreOf);

test("scores lie from 0 to 100 and do not depend on the order of rows or columns or on other segments", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      const straight = scores(rows);
      for (const score of straight) expect(score >= 0 && score <= 100).toBe(true);
      expect(scores([...rows].reverse()).reverse()).toEqual(straight);
      expect(scores(rows, [...header].reverse())).toEqual(straight);
      expect(scores(rows.slice(0, 1))[0]).toBe(straight[0]);
    }),
    { numRuns: 200 }
  );
});

test("money may be in any currency and workers in any multiple", () => {
  fc.assert(
    fc.property(row, fc.constantFrom(1024, 0.5, 4), (r, k) => {
      const scaled = {
        ...r,
        revenue: Number(r.revenue) * k,
        valueAdded: Number(r.valueAdded) * k,
        workers: Number(r.workers) * k,
        regionWorkers: Number(r.regionWorkers) * k,
        industryWorkers: Number(r.industryWorkers) * k,
        nationalWorkers: Number(r.nationalWorkers) * k,
      };
      expect(scores([scaled])[0]).toBeCloseTo(scores([r])[0] ?? NaN, 9);
    })
  );
});

test("more of a condition never lowers the score", () => {
  fc.assert(
    fc.property(
      row,
      fc.constantFrom<Column>("firms", "suppliersRepair", "learningChannel", "horizontal", "power"),
      (r, column) => {
        const best: Partial<Record<Column, number>> = {
          firms: 6000,
          suppliersRepair: 6,
          learningChannel: 1,
          horizontal: 3,
          power: 1,
        };
        expect(scores([{ ...r, [column]: best[column] ?? 0 }])[0]).toBeGreaterThanOrEqual(
          (scores([r])[0] ?? NaN) - 1e-9
        );
      }
    )
  );
});

const blank = (r: Row, ...columns: readonly Column[]): Row => ({
  ...r,
  ...Object.fromEntries(columns.map((c) => [c, null])),
});
const [one] = fc.sample(row, { numRuns: 1, seed: 4 });
if (!one) throw new Error("A sample has a row.");

test("coverage counts what is known; below three fifths there is no score", () => {
  const suppliers = header.filter((c) => c.startsWith("suppliers"));
  const [some] = segmentsOf([blank(one, ...suppliers.slice(1))]);
  const found = some && assess(some, defaultParameters);
  if (!found?.ok) throw new Error("Five items less leave enough.");
  expect(found.value.coverage).toBeCloseTo(15 / 20, 12);
  const few = segmentsOf([
    blank(
      one,
      ...suppliers.slice(1),
      "shortageDesign",
      "shortageProduction",
      "shortageMarketing",
      "backward"
    ),
  ])[0];
  expect(few && assess(few, defaultParameters)).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewItems", kind: "notAvailable" }],
  });
});

test("an empty pillar is named", () => {
  const [none] = segmentsOf([
    blank(one, "backward", "forward", "horizontal", "multilateral", "power"),
  ]);
  expect(none && assess(none, defaultParameters)).toMatchObject({
    ok: false,
    faults: [{ code: "pillarEmpty", details: { names: "jointAction, power" } }],
  });
});

test("the rank band spans the methods, and equal segments share a rank", () => {
  const high = { mass: 1, network: 1, skills: 1, jointAction: 1, power: 1 };
  const mixed = { mass: 1, network: 0.1, skills: 1, jointAction: 0.5, power: 1 };
  const even = { mass: 0.5, network: 0.5, skills: 0.5, jointAction: 0.5, power: 1 };
  const bands = rankBands([high, mixed, even, high], defaultParameters);
  expect(bands[0]).toEqual({ best: 1, worst: 1 });
  expect(bands[3]).toEqual(bands[0]);
  expect(bands[1]).toEqual({ best: 3, worst: 4 });
  expect(bands[2]).toEqual({ best: 3, worst: 4 });
});
