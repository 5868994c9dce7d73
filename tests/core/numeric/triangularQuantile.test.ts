import fc from "fast-check";
import { triangularQuantile } from "../../../src/core/numeric/triangularQuantile";

const triangle = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: -100, max: 100, noNaN: true })))
  .map((corners) => corners.sort((a, b) => a - b) as [number, number, number]);

/** The distribution function by its definition, as areas under the triangle. */
const below = (x: number, low: number, mode: number, high: number): number =>
  x < mode
    ? (x - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - x) ** 2 / ((high - low) * (high - mode));

test("the share of the triangle's area below the quantile is the probability", () => {
  fc.assert(
    fc.property(triangle, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (corners, p) => {
      const [low, mode, high] = corners;
      fc.pre(high - low > 1e-3);
      const x = triangularQuantile(p, low, mode, high);
      expect(x).toBeGreaterThanOrEqual(low);
      expect(x).toBeLessThanOrEqual(high);
      if (mode - low > 1e-3 && high - mode > 1e-3)
        expect(below(x, low, mode, high)).toBeCloseTo(p, 9);
    })
  );
});

// By hand: the mode at a corner leaves a right-angled triangle, whose area below x is a square.
test.each([
  [0, 1, 2, 4, 1],
  [1, 1, 2, 4, 4],
  [0.25, 0, 1, 1, 0.5],
  [0.75, 0, 0, 1, 0.5],
  [0.5, 0, 1, 2, 1],
  [0.125, 0, 1, 2, 0.5],
  [0.3, 7, 7, 7, 7],
])("quantile %p of the triangle %p, %p, %p is %p", (p, low, mode, high, expected) => {
  expect(triangularQuantile(p, low, mode, high)).toBe(expected);
});
