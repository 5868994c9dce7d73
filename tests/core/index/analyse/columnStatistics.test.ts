import { columnStatistics } from "../../../../src/core/index/analyse/columnStatistics";

test("a column by hand: 0, 0, 0, 6, missing", () => {
  const found = columnStatistics(Float64Array.of(0, 0, 6, 0, NaN));
  expect(found).toMatchObject({
    lowest: 0,
    highest: 6,
    mean: 1.5,
    median: 0,
    deviation: 3,
    known: 4,
    nonZero: 1,
    different: 2,
    same: 3,
    flags: { known: false, nonZero: true, different: true, outliers: false },
  });
  // Three equal values and one apart: skewness 2, kurtosis 4, as Excel gives them.
  expect(found.skewness).toBeCloseTo(2, 12);
  expect(found.kurtosis).toBeCloseTo(4, 12);
});

test("nothing known is nothing said", () => {
  const found = columnStatistics(Float64Array.of(NaN, NaN));
  expect(found).toMatchObject({ lowest: NaN, highest: NaN, known: 0, same: 0 });
});
