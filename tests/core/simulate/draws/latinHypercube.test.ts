import fc from "fast-check";
import { latinHypercube } from "../../../../src/core/simulate/draws/latinHypercube";

test("every column has one coordinate in each step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ max: 1000 }), (count, seed) => {
      for (const column of latinHypercube(count, 3, seed)) {
        const steps = [...column].map((x) => Math.floor(x * count)).sort((a, b) => a - b);
        expect(steps).toEqual(steps.map((_, step) => step));
      }
    }),
    { numRuns: 50 }
  );
});

test("columns are shuffled independently: their correlation is small", () => {
  const [x, y] = latinHypercube(2000, 2, 1);
  const products = x?.map((value, i) => (value - 0.5) * ((y?.[i] ?? NaN) - 0.5));
  const correlation = (products?.reduce((a, b) => a + b, 0) ?? NaN) / 2000 / (1 / 12);
  expect(Math.abs(correlation)).toBeLessThan(0.08);
});

test("the seed decides", () => {
  expect(latinHypercube(50, 2, 6)).toEqual(latinHypercube(50, 2, 6));
  expect(latinHypercube(50, 2, 6)).not.toEqual(latinHypercube(50, 2, 7));
});
