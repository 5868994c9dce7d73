import fc from "fast-check";
import { beats } from "../../../src/core/simulate/beats";

test("A beats B in three of four draws; a tie is no win", () => {
  const result = beats(Float64Array.of(2, 4, 6, 5, NaN), Float64Array.of(1, 2, 3, 5, 0));
  expect(result).toMatchObject({
    ok: true,
    value: { probability: 0.75, ties: 0.25, difference: { p50: 1.5 }, failed: [4] },
  });
});

test("what rounding alone sets apart is a tie", () => {
  const result = beats(Float64Array.of(0.1 + 0.2, 1 + 1e-15, 2), Float64Array.of(0.3, 1, 2));
  expect(result).toMatchObject({
    ok: true,
    value: { probability: 0, ties: 1, difference: { p5: 0, p95: 0 } },
  });
});

test("the median difference is that of the pairs, not of the medians", () => {
  const result = beats(Float64Array.of(0, 0, 9), Float64Array.of(1, 5, 0));
  expect(result.ok && result.value.difference.p50).toBe(-1);
});

test("what moves A and B alike changes nothing", () => {
  const draws = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(draws, draws, draws, (a, b, common) => {
      const moved = (values: number[]): Float64Array =>
        Float64Array.from(values, (value, i) => value + (common[i] ?? 0));
      expect(beats(moved(a), moved(b))).toEqual(beats(Float64Array.from(a), Float64Array.from(b)));
    })
  );
});

test("scenarios of different draws cannot be paired", () => {
  expect(() => beats(new Float64Array(3), new Float64Array(2))).toThrow("same draws");
});
