import { imputeOverTime } from "../../../../src/core/index/impute/imputeOverTime";
import { compoundGrowth } from "../../../../src/core/index/analyse/compoundGrowth";

const years = [2000, 2001, 2003, 2004, 2006];
const values = Float64Array.of(NaN, 10, NaN, NaN, 20);

test("gaps are filled from the years before, or along a line", () => {
  expect([...imputeOverTime(years, values, "latest")]).toEqual([NaN, 10, 10, 10, 20]);
  expect([...imputeOverTime(years, values, "latest", 1)]).toEqual([NaN, 10, 10, NaN, 20]);
  expect([...imputeOverTime(years, values, "constant")]).toEqual([10, 10, 10, 10, 20]);
  expect([...imputeOverTime(years, values, "linear")]).toEqual([10, 10, 14, 16, 20]);
});

test("ends are carried on, and an unknown series stays unknown", () => {
  expect([...imputeOverTime([1, 2, 3], Float64Array.of(5, NaN, NaN), "linear")]).toEqual([5, 5, 5]);
  expect([...imputeOverTime([1, 2], Float64Array.of(NaN, NaN), "linear")]).toEqual([NaN, NaN]);
});

test("compound growth doubles over five years at 14.87 %", () => {
  expect(compoundGrowth(years, values)).toBeCloseTo(2 ** 0.2 - 1, 14);
  expect(compoundGrowth([1, 2], Float64Array.of(-1, 2))).toBeNaN();
  expect(compoundGrowth([1, 2], Float64Array.of(NaN, 2))).toBeNaN();
});
