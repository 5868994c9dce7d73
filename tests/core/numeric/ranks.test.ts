import { ranks } from "../../../src/core/numeric/ranks";

const values = Float64Array.of(3, 1, 3, NaN, 2);

test.each([
  ["ascending", "min", [3, 1, 3, NaN, 2]],
  ["ascending", "max", [4, 1, 4, NaN, 2]],
  ["descending", "average", [1.5, 4, 1.5, NaN, 3]],
] as const)("%s with ties %s", (order, ties, expected) => {
  expect([...ranks(values, order, ties)]).toEqual(expected);
});

test("digits that a display would round away decide", () => {
  expect([...ranks(Float64Array.of(1, 1 + 1e-15), "descending", "min")]).toEqual([2, 1]);
});
