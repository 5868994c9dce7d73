import type { Check, OurTable, ReferenceTable } from "../../../../src/hosts/verify/coinr/check";
import { checks } from "../../../../src/hosts/verify/coinr/checks";
import { compare } from "../../../../src/hosts/verify/coinr/compare";

const theirs: ReferenceTable = {
  header: ["uCode", "x", "passed"],
  rows: [
    ["A", "1.5", "TRUE"],
    ["B", "NA", "FALSE"],
  ],
};

const compared = (rows: OurTable["rows"], more: Partial<Check> = {}) =>
  compare({ file: "f.csv", ours: () => ({ header: theirs.header, rows }), ...more }, () => theirs);

test("rows are found by their key, nothing is nothing, and the last digit may differ", () => {
  const rows = [
    ["B", NaN, false],
    ["A", 1.5 + 3e-16, true],
  ];
  expect(compared(rows)).toMatchObject({ outcome: "matched", cells: 6 });
});

test("a number a little off, a missing one and a missing column are mismatches", () => {
  expect(
    compared([
      ["A", 1.5 + 1e-11, true],
      ["B", NaN, false],
    ]).outcome
  ).toBe("mismatch");
  expect(
    compared([
      ["A", 1.5, true],
      ["B", 0, false],
    ]).note
  ).toContain("B, x: 0 instead of NA");
  expect(compared([["A", 1.5, true]]).note).toContain("1 rows instead of 2");
});

test("a difference on purpose has to be one, and says how many cells", () => {
  const same = [
    ["A", 1.5, true],
    ["B", null, false],
  ];
  expect(compared(same, { differs: "a fault" }).outcome).toBe("mismatch");
  const found = compared(
    [
      ["A", 1.5, true],
      ["B", 2, false],
    ],
    { differs: "a fault" }
  );
  expect(found).toMatchObject({ outcome: "differs on purpose", note: "1 of them: a fault" });
});

test("no file is checked twice", () => {
  const files = checks.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
