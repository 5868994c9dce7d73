import { bandOf } from "../../../src/core/simulate/bands";

test("the band of 0 to 100 lies at its own percentages", () => {
  const outcome = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  expect(bandOf(outcome)).toEqual({
    ok: true,
    value: { p5: 5, p25: 25, p50: 50, p75: 75, p95: 95, failed: [] },
  });
});

test("failed draws are left out and named", () => {
  const band = bandOf(Float64Array.of(NaN, 3, 3, Infinity, 3));
  expect(band.ok && band.value).toMatchObject({ p5: 3, p95: 3, failed: [0, 3] });
});

test("without one draw that succeeded there is no band", () => {
  expect(bandOf(Float64Array.of(NaN, NaN))).toMatchObject({
    ok: false,
    faults: [{ code: "tooFewRuns", kind: "notAvailable", details: { found: 0, failed: 2 } }],
  });
});

test("the outcome itself is left in its order", () => {
  const outcome = Float64Array.of(3, 1, 2);
  bandOf(outcome);
  expect([...outcome]).toEqual([3, 1, 2]);
});
