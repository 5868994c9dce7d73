import { solve } from "../../../src/core/numeric/solve";

test("two equations, by hand", () => {
  const found = solve(
    [
      [0, 2],
      [3, 1],
    ],
    [4, 5]
  );
  expect(found).toEqual([1, 2]);
});

test("a singular matrix has no solution", () => {
  const twice = [
    [1, 2],
    [2, 4],
  ];
  expect(solve(twice, [1, 2])).toBeUndefined();
});
