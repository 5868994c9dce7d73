import type { Block } from "../../src/app/ports/workbook";
import { rowHeights } from "../../src/spreadsheet/rowHeights";

const heightsOf = (text: string, width: number, block: Partial<Block> = {}) => [
  ...rowHeights({
    blocks: [{ row: 3, column: 0, values: [[text]], wrap: true, ...block }],
    columnWidths: [width],
  }),
];

test("a name of wide letters takes another line where one of narrow letters does not", () => {
  // By the widths of Calibri the first is 32 digits wide, the second 21, of 34 letters each.
  expect(heightsOf("North-East hammock towns, hammocks", 32)).toEqual([[3, 30]]);
  expect(heightsOf("Illini, little rifts, still trills", 32)).toEqual([]);
});

test("capitals and bold letters are wider than others", () => {
  expect(heightsOf("furniture and fittings", 20)).toEqual([]);
  expect(heightsOf("FURNITURE AND FITTINGS", 20)).toEqual([[3, 30]]);
  expect(heightsOf("furniture and fittings", 20, { style: "label" })).toEqual([[3, 30]]);
});

test("a word longer than its column goes on below, and what is not to wrap takes one line", () => {
  expect(heightsOf("specialisedSubcontractingGoalposts", 20)).toEqual([[3, 30]]);
  expect(heightsOf("specialisedSubcontractingGoalposts", 20, { wrap: false })).toEqual([]);
});
