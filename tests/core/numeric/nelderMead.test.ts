import fc from "fast-check";
import { nelderMead } from "../../../src/core/numeric/nelderMead";

const search = { step: 0.2, budget: 2000, spread: 1e-14 };

const inside = fc.double({ min: 0.05, max: 0.95, noNaN: true });

test("the lowest point of a bowl is found, wherever it lies and the search starts", () => {
  fc.assert(
    fc.property(
      fc.tuple(inside, inside, inside),
      fc.tuple(inside, inside, inside),
      (low, start) => {
        const bowl = (point: readonly number[]): number =>
          point.reduce((total, x, i) => total + (i + 1) * (x - (low[i] ?? 0)) ** 2, 0);
        nelderMead(bowl, start, search).point.forEach((x, i) =>
          expect(Math.abs(x - (low[i] ?? NaN))).toBeLessThan(1e-4)
        );
      }
    ),
    { numRuns: 200 }
  );
});

test("Rosenbrock's valley, put into the square", () => {
  // Its lowest point (1, 1) lies at 0.75 of the way from −2 to 2.
  const valley = ([a = NaN, b = NaN]: readonly number[]): number => {
    const [x, y] = [4 * a - 2, 4 * b - 2];
    return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  };
  const { point, value } = nelderMead(valley, [0.2, 0.75], search);
  expect(point[0]).toBeCloseTo(0.75, 4);
  expect(point[1]).toBeCloseTo(0.75, 4);
  expect(value).toBeLessThan(1e-8);
});

test("where the lowest point lies outside, the search ends on the border", () => {
  const { point } = nelderMead(([x = 0, y = 0]) => x - 2 * y, [0.5, 0.5], search);
  expect(point[0]).toBeCloseTo(0, 4);
  expect(point[1]).toBeCloseTo(1, 4);
});

test("no point outside the cube is ever tried, and the budget is kept", () => {
  let tried = 0;
  const { evaluations } = nelderMead(
    (point) => {
      tried += 1;
      for (const x of point) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }
      return Math.abs((point[0] ?? 0) - 0.3) + Math.abs((point[1] ?? 0) - 0.9);
    },
    [1, 0],
    { ...search, budget: 100 }
  );
  expect(evaluations).toBe(tried);
  expect(tried).toBeLessThan(110);
});
