import fc from "fast-check";
import { copeland, outrankingMatrix } from "../../../../src/core/index/aggregate/outranking";

test("the matrix by hand: ties count half, missing pairs do not count", () => {
  const matrix = outrankingMatrix([Float64Array.of(1, 2, 2), Float64Array.of(5, NaN, 3)], [3, 1]);
  expect(matrix.map((row) => [...row])).toEqual([
    [0, 0, 0.25],
    [1, 0, 0.5],
    [0.75, 0.5, 0],
  ]);
});

test("the order of the rows does not matter, also where cells are missing", () => {
  const cell = fc.option(fc.integer({ min: 0, max: 5 }), { nil: NaN, freq: 3 });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 9 });
  const columnsOf = (list: readonly (readonly number[])[]) =>
    [0, 1, 2].map((c) => Float64Array.from(list, (row) => row[c] ?? NaN));
  fc.assert(
    fc.property(rows, (list) => {
      const scores = copeland(columnsOf(list), [1, 2, 1.5]) as Float64Array;
      const turned = copeland(columnsOf([...list].reverse()), [1, 2, 1.5]) as Float64Array;
      expect([...turned].reverse()).toEqual([...scores]);
    })
  );
});
