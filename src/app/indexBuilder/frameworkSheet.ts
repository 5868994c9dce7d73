import type { FrameworkNode } from "../../core/index/framework/framework";
import { writeFramework } from "../../core/index/framework/writeFramework";
import type { NewSheet } from "../ports/workbook";
import type { IndexSheetWords } from "./indexSheetWords";

const widths = [26, 20, 10, 10, 14, 8, 8, 14, 14];
const firstRow = 5;

/** A framework as a new sheet, with a word on how it is read. */
export const frameworkSheet = (
  nodes: readonly FrameworkNode[],
  { framework: words }: IndexSheetWords
): NewSheet => {
  const [header = [], ...rows] = writeFramework(nodes);
  return {
    name: words.name,
    columnWidths: widths,
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      { row: 1, column: 0, values: words.lines.map((line) => [line]), style: "note" },
      { row: firstRow, column: 0, values: [header], style: "header" },
      { row: firstRow + 1, column: 0, values: rows },
    ],
    tables: [
      {
        name: words.name,
        row: firstRow,
        column: 0,
        rows: rows.length + 1,
        columns: header.length,
      },
    ],
    charts: [],
  };
};
