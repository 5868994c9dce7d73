import { caseBook } from "../../model/casebook/caseBook";
import { notUnits } from "../../model/casebook/notUnits";
import { honestLine } from "../honestLine";
import type { NewSheet } from "../ports/workbook";

const simulated = caseBook.filter((row) => row.role === "simulated").length;

const aboutLines: readonly string[] = [
  `The clusters of H. Schmitz, Flexible Specialisation in Third World Industry (1990): ${caseBook.length} segments, ${simulated} of them with every input of the dynamic model.`,
  "The paper argues in words. Every number is a coder's judgement of those words or an assumption, and the sheet Coding says which, with the section.",
  "Blank cells are blank where the paper is silent.",
];

const guide: readonly (readonly [string, string])[] = [
  [
    "Segments",
    "one row for each cluster and subsector; the table every index and scenario starts from",
  ],
  ["Surplus", "where the surplus goes, for three cases; illustrative shares"],
  [
    "Scenarios",
    "policies and shocks as differences from the base; 2 = 0.3 sets one year, 1-5 = 0.5 several",
  ],
  ["Framework", "an index of your own as an example: change it, or write another"],
  ["Coding", "the ground of every number"],
  ["Columns", "every column a Segments table can have, with unit, range and meaning"],
];

const notUnitLines = notUnits.flatMap((unit) => [
  [unit.country, `${unit.name}: ${unit.reason}`],
  ["", unit.lesson],
]);

/** What the workbook is and how to read its looks. */
export const readMeSheet = (): NewSheet => ({
  name: "Read me",
  columnWidths: [18, 100],
  tables: [],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [["The case book"]], style: "title" },
    { row: 1, column: 0, values: aboutLines.map((line) => [line]), style: "note" },
    { row: 5, column: 0, values: [["Sheet", "What it holds"]], style: "header" },
    { row: 6, column: 0, values: guide.map((line) => [...line]) },
    { row: 13, column: 0, values: [["Looks in Segments", "What they mean"]], style: "header" },
    { row: 14, column: 0, values: [["plain"]], style: "paper" },
    { row: 14, column: 1, values: [["a coder's judgement of the paper's words"]] },
    { row: 15, column: 0, values: [["tinted"]], style: "assumed" },
    { row: 15, column: 1, values: [["an assumption, for this case or alike for every case"]] },
    {
      row: 17,
      column: 0,
      values: [
        ["Not segments", "Why the paper's case is no row of the table, and what it teaches"],
      ],
      style: "header",
    },
    { row: 18, column: 0, values: notUnitLines },
    {
      row: 19 + notUnitLines.length,
      column: 0,
      values: [[honestLine]],
      style: "note",
    },
  ],
});
