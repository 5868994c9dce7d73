import { buildFramework } from "../../../../src/core/index/framework/buildFramework";
import { readCoinr } from "../../../../src/core/index/exchange/readCoinr";
import { writeCoinr } from "../../../../src/core/index/exchange/writeCoinr";
import { sound } from "../sampleIndex";

const iMeta = [
  ["Level", "iCode", "Direction", "Weight", "Denominator", "Parent", "Type", "iName"],
  [1, "x", 1, 2, "people", "Left", "Indicator", "Firms"],
  [1, "y", -1, 1, null, "Left", "Indicator", "Distance"],
  [1, "z", 1, 1, null, "Top", "Indicator", "Skills"],
  [2, "Left", 1, 3, null, "Top", "Aggregate", "Left"],
  [3, "Top", 1, 1, null, null, "Aggregate", "Top"],
  [null, "region", null, null, null, null, "Group", "Region"],
  [null, "people", null, null, null, null, "Denominator", "People"],
];
const iData = [
  ["uCode", "uName", "region", "people", "x", "y", "z"],
  ["A", "Town A", "north", 10, 1, "NA", "3.5"],
  ["B", "Town B", null, 20, 2, 5, 4],
];

test("both tables of COINr become data, groups, denominators and nodes", () => {
  const found = sound(readCoinr(iData, iMeta));
  expect(found.data.units).toEqual(["A", "B"]);
  expect(found.data.codes).toEqual(["x", "y", "z", "people"]);
  expect(found.data.columns.map((column) => [...column])).toEqual([
    [1, 2],
    [NaN, 5],
    [3.5, 4],
    [10, 20],
  ]);
  expect(found.data.groups).toEqual({ region: ["north", null] });
  expect(found.denominators).toEqual({ x: "people" });
  expect(found.nodes[1]).toMatchObject({ code: "y", parent: "Left", direction: -1, weight: 1 });
  expect(found.warnings.map(({ details }) => details["found"])).toEqual(["uName"]);
});

test("a branch that is shorter is bridged on the way to COINr, and read back gives the same data", () => {
  const found = sound(readCoinr(iData, iMeta));
  const tables = writeCoinr(
    sound(buildFramework(found.nodes, "iMeta")),
    found.data,
    found.denominators
  );
  expect(tables.iMeta).toContainEqual([1, "z", 1, 1, null, "z.2", "Indicator"]);
  expect(tables.iMeta).toContainEqual([2, "z.2", 1, 1, null, "Top", "Aggregate"]);
  const again = sound(readCoinr(tables.iData, tables.iMeta));
  expect(again.data).toEqual(found.data);
  expect(again.denominators).toEqual(found.denominators);
});

test.each([
  ["text in a number", "iData", 1, 4, "many", "notANumber"],
  ["an unknown parent", "iMeta", 1, 5, "Lefd", "parentMissing"],
  ["a code twice", "iMeta", 2, 1, "x", "nameTwice"],
  ["no column of codes", "iMeta", 0, 1, "code", "columnMissing"],
  ["an indicator without data", "iData", 0, 4, "xx", "columnMissing"],
])("%s is a fault", (_, table, row, column, value, code) => {
  const change = (cells: typeof iData) =>
    cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));
  const result =
    table === "iData" ? readCoinr(change(iData), iMeta) : readCoinr(iData, change(iMeta));
  expect(result).toMatchObject({ ok: false, faults: [{ code }] });
});

test("a column that stands twice is refused: which of them was meant cannot be told", () => {
  const doubled = iData.map((row, r) => [...row, r === 0 ? "x" : 7]);
  const result = readCoinr(doubled, iMeta);
  expect(result.ok ? [] : result.faults).toEqual([
    {
      code: "columnTwice",
      kind: "value",
      where: { name: "iData", row: 1, column: 8, header: "x" },
      details: { found: "x" },
    },
  ]);
});
