import { imputeColumn, imputeColumnByGroup } from "../../../../src/core/index/impute/imputeColumn";
import { imputeWithinUnit } from "../../../../src/core/index/impute/imputeWithinUnit";

test("mean and median of a column", () => {
  const column = Float64Array.of(1, NaN, 2, 9);
  expect([...imputeColumn(column, "mean")]).toEqual([1, 4, 2, 9]);
  expect([...imputeColumn(column, "median")]).toEqual([1, 2, 2, 9]);
});

test("within groups; without a group or its values a cell stays missing", () => {
  const column = Float64Array.of(1, NaN, 3, NaN, NaN, 9);
  const groups = ["a", "a", "a", "b", null, null];
  expect([...imputeColumnByGroup(column, groups, "mean")]).toEqual([1, 2, 3, NaN, NaN, 9]);
});

test("within a unit: its place in the ranges of the others, and back on the scale of the missing one", () => {
  const columns = [
    Float64Array.of(0, 10, 5),
    Float64Array.of(100, 0, 50),
    Float64Array.of(20, 40, NaN),
  ];
  // The third unit stands half-way in the first two, hence half-way from 20 to 40.
  expect(imputeWithinUnit(columns, [1, -1, 1], "mean")[2]?.[2]).toBe(30);
  // A quarter up the first, of the second less is better and it stands half-way: 0.375 from the worst.
  const lower = [Float64Array.of(0, 10, 2.5), ...columns.slice(1)];
  expect(imputeWithinUnit(lower, [1, -1, -1], "mean")[2]?.[2]).toBe(32.5);
});

test("a unit of which nothing is known stays so", () => {
  const columns = [Float64Array.of(1, 2, NaN), Float64Array.of(3, 4, NaN)];
  expect(imputeWithinUnit(columns, [1, 1], "mean").map((column) => column[2])).toEqual([NaN, NaN]);
});
