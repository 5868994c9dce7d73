import type { Block } from "../../src/app/ports/workbook";
import { mergedBlocks } from "../../src/excel/mergedBlocks";

const cell = (row: number, column: number, value: number, style?: Block["style"]): Block => ({
  row,
  column,
  values: [[value]],
  ...(style ? { style } : {}),
});

it("joins neighbours that look alike into one rectangle", () => {
  const cells = [cell(0, 0, 1), cell(0, 1, 2), cell(1, 0, 3), cell(1, 1, 4)];
  expect(mergedBlocks(cells)).toEqual([
    {
      row: 0,
      column: 0,
      values: [
        [1, 2],
        [3, 4],
      ],
    },
  ]);
});

it("joins down a column where the rows differ in look", () => {
  const cells = [0, 1, 2].flatMap((row) => [
    cell(row, 0, row, "paper"),
    cell(row, 1, row, "assumed"),
  ]);
  expect(mergedBlocks(cells)).toEqual([
    { row: 0, column: 0, values: [[0], [1], [2]], style: "paper" },
    { row: 0, column: 1, values: [[0], [1], [2]], style: "assumed" },
  ]);
});

it("keeps apart what does not touch, and formulas from values", () => {
  const apart = [cell(0, 0, 1), cell(0, 2, 2), { ...cell(0, 1, 3), formulas: true }];
  expect(mergedBlocks(apart)).toHaveLength(3);
});

it("keeps apart what is aligned differently", () => {
  const aligned = [cell(0, 0, 1), { ...cell(0, 1, 2), align: "left" as const }];
  expect(mergedBlocks(aligned)).toHaveLength(2);
});

it("fills up rows that are shorter than others", () => {
  expect(mergedBlocks([{ row: 0, column: 0, values: [[1], [2, 3]] }])).toEqual([
    {
      row: 0,
      column: 0,
      values: [
        [1, null],
        [2, 3],
      ],
    },
  ]);
});

it("leaves out a block without cells", () => {
  expect(mergedBlocks([{ row: 0, column: 0, values: [] }])).toEqual([]);
});
