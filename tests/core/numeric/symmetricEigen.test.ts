import fc from "fast-check";
import { symmetricEigen } from "../../../src/core/numeric/symmetricEigen";

test("a matrix of two by two, by hand", () => {
  const [first, second] = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect(first?.value).toBeCloseTo(3, 14);
  expect(second?.value).toBeCloseTo(1, 14);
  expect(Math.abs(first?.vector[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 14);
});

test("every pair solves the matrix, and the values sum to its trace", () => {
  const entry = fc.double({ min: -5, max: 5, noNaN: true });
  const matrix = fc
    .integer({ min: 1, max: 8 })
    .chain((n) =>
      fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
    )
    .map((rows) => rows.map((row, i) => row.map((x, j) => (j < i ? (rows[j]?.[i] ?? 0) : x))));
  fc.assert(
    fc.property(matrix, (rows) => {
      const pairs = symmetricEigen(rows);
      const trace = rows.reduce((total, row, i) => total + (row[i] ?? 0), 0);
      expect(pairs.reduce((total, { value }) => total + value, 0)).toBeCloseTo(trace, 10);
      for (const { value, vector } of pairs)
        rows.forEach((row, i) => {
          const product = row.reduce((total, x, j) => total + x * (vector[j] ?? 0), 0);
          expect(product).toBeCloseTo(value * (vector[i] ?? 0), 10);
        });
    })
  );
});
