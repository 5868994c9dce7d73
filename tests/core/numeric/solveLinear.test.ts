import fc from "fast-check";
import { lusolve } from "mathjs";
import { solveLinear } from "../../../src/core/numeric/solveLinear";

const systems = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.record({
    matrix: fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      { minLength: size, maxLength: size }
    ),
    right: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: size,
      maxLength: size,
    }),
  })
);

/** Heavy diagonals keep a system far from singular. */
const dominant = (matrix: number[][]): number[][] =>
  matrix.map((row, r) => row.map((x, c) => (r === c ? row.length + 1 + x : x)));

test("another program solves the same systems alike", () => {
  fc.assert(
    fc.property(systems, ({ matrix, right }) => {
      const found = solveLinear(dominant(matrix), right) ?? [];
      const wanted = (lusolve(dominant(matrix), right) as number[][]).flat();
      expect(found).toHaveLength(right.length);
      found.forEach((x, i) => expect(x).toBeCloseTo(wanted[i] ?? NaN, 12));
    })
  );
});

test("a 0 in the corner needs the rows in another order", () => {
  expect(
    solveLinear(
      [
        [0, 2],
        [4, 1],
      ],
      [6, 11]
    )
  ).toEqual([2, 3]);
});

test("a singular system has no solution, whether its rows agree or not", () => {
  const twice = [
    [1, 2],
    [2, 4],
  ];
  expect(solveLinear(twice, [1, 2])).toBeUndefined();
  expect(solveLinear(twice, [1, 3])).toBeUndefined();
  expect(solveLinear([[0]], [0])).toBeUndefined();
  const rounded = [
    [0.1, 0.3, 0.4],
    [0.2, 0.6, 0.8],
    [0.7, 0.1, 0.2],
  ];
  expect(solveLinear(rounded, [1, 1, 1])).toBeUndefined();
});

test("no equations have the empty solution", () => {
  expect(solveLinear([], [])).toEqual([]);
});
