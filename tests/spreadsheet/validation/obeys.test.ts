import type { CellValue } from "../../../src/core/fault";
import { anyValue, wordList, type CellRule } from "../../../src/spreadsheet/validation/cellRule";
import { area, sheetOf } from "../sheetOf";

const rule = (change: Partial<CellRule>): CellRule => ({ ...anyValue, ...change });

/** Is the value taken in A1, beside the limits 10 in C1 and nothing in C2? */
const taken = (value: CellValue, change: Partial<CellRule>): boolean => {
  const { book, sheet } = sheetOf([[value, null, 10]]);
  book.rules.set(sheet, area("A1"), rule(change));
  return book.rules.obeyed(sheet, 0, 0);
};

test.each<[string, Partial<CellRule>, CellValue, boolean]>([
  ["a whole number", { kind: "whole", formulas: ["0", "5"] }, 5, true],
  ["a whole number", { kind: "whole", formulas: ["0", "5"] }, 2.5, false],
  ["a whole number", { kind: "whole", formulas: ["0", "5"] }, "2", false],
  ["a whole number", { kind: "whole", formulas: ["0", "5"] }, true, false],
  ["a number outside", { kind: "decimal", operator: "notBetween", formulas: ["0", "1"] }, 1, false],
  [
    "a number outside",
    { kind: "decimal", operator: "notBetween", formulas: ["0", "1"] },
    1.5,
    true,
  ],
  [
    "a number up to a cell",
    { kind: "decimal", operator: "lessThanOrEqual", formulas: ["C1"] },
    10,
    true,
  ],
  ["a number up to a cell", { kind: "decimal", operator: "lessThan", formulas: ["C1"] }, 10, false],
  [
    "a number up to a sum",
    { kind: "decimal", operator: "lessThan", formulas: ["C1*2+1"] },
    20,
    true,
  ],
  [
    "a number up to an empty cell",
    { kind: "decimal", operator: "lessThan", formulas: ["C2"] },
    99,
    true,
  ],
  [
    "a date from 2024 on",
    { kind: "date", operator: "greaterThanOrEqual", formulas: ["DATE(2024,1,1)"] },
    45_292,
    true,
  ],
  [
    "a date from 2024 on",
    { kind: "date", operator: "greaterThanOrEqual", formulas: ["DATE(2024,1,1)"] },
    45_291,
    false,
  ],
  ["three letters", { kind: "textLength", operator: "equal", formulas: ["3"] }, "abc", true],
  ["three letters", { kind: "textLength", operator: "equal", formulas: ["3"] }, 1234, false],
  ["a word of a list", { kind: "list", formulas: [wordList(["yes", "no"])] }, "yes", true],
  ["a word of a list", { kind: "list", formulas: [wordList(["yes", "no"])] }, "Yes", false],
  ["a number of a list", { kind: "list", formulas: [wordList(["1", "2"])] }, 2, true],
  ["what cells hold", { kind: "list", formulas: ["$C$1:$C$3"] }, 10, true],
  ["what cells hold", { kind: "list", formulas: ["$C$1:$C$3"] }, 11, false],
  ["what a formula finds true", { kind: "custom", formulas: ["LEN(A1)>3"] }, "four", true],
  ["what a formula finds true", { kind: "custom", formulas: ["LEN(A1)>3"] }, "one", false],
  ["no error", { kind: "decimal", operator: "greaterThan", formulas: ["0"] }, "#N/A", false],
  ["nothing", { kind: "decimal", formulas: ["1", "2"] }, null, true],
  ["something", { kind: "decimal", formulas: ["1", "2"], ignoresBlanks: false }, null, false],
  ["anything", { prompt: { shown: true, title: "", message: "Write what you know." } }, "x", true],
])("%s: %j, %j is taken: %s", (_what, change, value, expected) => {
  expect(taken(value, change)).toBe(expected);
});

test("there is a choice of words, or of what cells hold in their order", () => {
  const { book, sheet } = sheetOf([["b"], [null], ["a"]]);
  book.rules.set(sheet, area("D1"), rule({ kind: "list", formulas: [wordList(['say "x"', "y"])] }));
  book.rules.set(sheet, area("D2"), rule({ kind: "list", formulas: ["$A$1:$A$3"] }));
  book.rules.set(sheet, area("D3"), rule({ kind: "whole", formulas: ["1", "2"] }));
  expect([0, 1, 2, 3].map((row) => book.rules.choices(sheet, row, 3))).toEqual([
    ['say "x"', "y"],
    ["b", "a"],
    undefined,
    undefined,
  ]);
});
