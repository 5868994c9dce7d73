import { calibrate } from "../../../src/model/calibration/calibrate";
import { usuallyFitted, withFitted } from "../../../src/model/calibration/fitted";
import { simulate } from "../../../src/model/cluster/simulate";
import type { SegmentHistory } from "../../../src/model/history/readHistory";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

const base = { firms: 200, workers: 900, revenue: 50 };

const historyOf = (rows: readonly (readonly [number, number, number])[]): SegmentHistory => ({
  segment: "Kumasi",
  years: rows.map(([firms, workers, revenue], i) => ({
    year: 1980 + i,
    row: i + 2,
    numbers: {
      firms: base.firms * firms,
      workers: base.workers * workers,
      revenue: base.revenue * revenue,
    },
  })),
});

/** What the model itself would have recorded with other numbers than the defaults. */
const ownHistory = (): SegmentHistory => {
  const { segment, parameters } = withFitted(defaultSegment, {
    marketGrowth: 0.07,
    entryResponse: 0.25,
    labourSaving: 0.3,
  });
  const run = simulate(segment, {}, parameters, 12);
  if (!run.ok) throw new Error(JSON.stringify(run.faults));
  const { firms, jobs, revenue } = run.value.outcomes;
  return historyOf(firms.map((each, t) => [each, jobs[t] ?? NaN, revenue[t] ?? NaN] as const));
};

const calibrated = (history: SegmentHistory, ids = usuallyFitted) => {
  const result = calibrate(defaultSegment, history, ids);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test("a history the model wrote itself is met, and forecast better than by no change", () => {
  const found = calibrated(ownHistory(), ["marketGrowth", "entryResponse", "labourSaving"]);
  expect(found.errorBefore).toBeGreaterThan(0.05);
  expect(found.errorAfter).toBeLessThan(1e-3);
  expect(found.forecastError).toBeLessThan(0.01);
  expect(found.beatsNoChange).toBe(true);
  const values = Object.fromEntries(found.fitted.map(({ id, value }) => [id, value]));
  expect(values["marketGrowth"]).toBeCloseTo(0.07, 2);
  expect(values["entryResponse"]).toBeCloseTo(0.25, 2);
  expect(values["labourSaving"]).toBeCloseTo(0.3, 1);
});

test("a cluster that stood still is not forecast better than by saying so", () => {
  const still = historyOf(Array.from({ length: 9 }, () => [1, 1, 1] as const));
  const found = calibrated(still);
  expect(found.noChangeError).toBe(0);
  expect(found.beatsNoChange).toBe(false);
});

test("every value stays within its range, and one that wants to leave it is marked", () => {
  const boom = historyOf(Array.from({ length: 8 }, (_, t) => [2 ** t, 2 ** t, 2 ** t] as const));
  const { fitted, errorAfter } = calibrated(boom);
  for (const { value, range } of fitted) {
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
  }
  expect(fitted.some(({ atLimit }) => atLimit)).toBe(true);
  expect(errorAfter).toBeGreaterThan(0.3);
});

test("too short a history, and one that begins with nothing, are told", () => {
  const short = historyOf([
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(calibrate(defaultSegment, short, usuallyFitted)).toMatchObject({
    ok: false,
    faults: [{ code: "undefinedResult", kind: "notAvailable" }],
  });
  const nothing = historyOf(Array.from({ length: 6 }, (_, t) => [t, t, t] as const));
  expect(calibrate(defaultSegment, nothing, usuallyFitted)).toMatchObject({
    ok: false,
    faults: [{ details: { found: "a first year without figures" } }],
  });
});
