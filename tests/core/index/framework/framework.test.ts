import { readFramework } from "../../../../src/core/index/framework/readFramework";
import { writeFramework } from "../../../../src/core/index/framework/writeFramework";
import { sound } from "../sampleIndex";

const header = [
  "Code",
  "Parent",
  "Weight",
  "Direction",
  "Normalise",
  "P1",
  "P2",
  "Aggregate",
  "MinCoverage",
];
const table = [
  header,
  ["I", null, 1, 1, null, null, null, "power:2", 0.5],
  ["A", "I", 2, -1, null, null, null, null, null],
  ["x", "A", 1, 1, "goalposts", 0, 5, null, null],
  ["y", "A", 1, -1, null, null, null, null, null],
  ["z", "I", 0, 1, "zscore", 50, null, null, null],
];

test("a framework is written as it was read", () => {
  const { framework, warnings } = sound(readFramework(table, "framework"));
  expect(writeFramework(framework.nodes.values())).toEqual(table);
  expect(warnings).toEqual([]);
  expect(framework.indicators).toEqual(["x", "y", "z"]);
  expect(framework.aggregates).toEqual(["A", "I"]);
});

test("columns in any order, blank rows between, blank settings", () => {
  const { framework } = sound(
    readFramework(
      [
        ["Parent", "Code"],
        [null, "I"],
        [null, null],
        ["I", "x"],
      ],
      "framework"
    )
  );
  expect(framework.nodes.get("x")).toMatchObject({ weight: 1, direction: 1, normalise: undefined });
});

test("a fault names the row of the table, blank rows counted", () => {
  const rows = [
    ["Code", "Parent"],
    ["I", null],
    [null, null],
    ["x", "J"],
  ];
  expect(readFramework(rows, "framework")).toMatchObject({
    ok: false,
    faults: [{ code: "parentMissing", where: { name: "framework", row: 4 } }],
  });
});

test.each([
  ["a direction of 0", 3, 0, "notAChoice"],
  ["a method nobody knows", 4, "minimax", "notAChoice"],
  ["a mean nobody knows", 7, "average", "notAChoice"],
  ["text for a weight", 2, "heavy", "notANumber"],
  ["more than all children", 8, 1.5, "outOfRange"],
])("%s is a fault with its row", (_, place, value, code) => {
  const rows = table.map((row, r) =>
    r === 3 ? row.map((cell, c) => (c === place ? value : cell)) : row
  );
  expect(readFramework(rows, "framework")).toMatchObject({
    ok: false,
    faults: [{ code, where: { row: 4 } }],
  });
});

test("settings that the node cannot use are said", () => {
  const rows = [
    header,
    ["I", null, null, null, "rank"],
    ["x", "I", null, null, null, null, null, "min"],
  ];
  const { warnings } = sound(readFramework(rows, "framework"));
  expect(warnings.map(({ code, where }) => [code, where.row, where.header])).toEqual([
    ["settingUnused", 2, "normalise"],
    ["settingUnused", 3, "aggregate"],
  ]);
});
