import { maximise } from "../../../src/core/numeric/maximise";

test("a plan of two products, as in textbooks", () => {
  // 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6), Hillier and Lieberman's Wyndor Glass.
  const limits = [
    [1, 0],
    [0, 2],
    [3, 2],
  ];
  expect(maximise([3, 5], limits, [4, 12, 18])).toBeCloseTo(36, 12);
});

test("what has no limit has no largest value", () => {
  expect(maximise([1, 1], [[1, 0]], [1])).toBeNaN();
});
