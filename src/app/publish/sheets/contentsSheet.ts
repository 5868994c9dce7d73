import { honestLine } from "../../honestLine";
import type { CopySheet } from "../../ports/publication";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { sheetNames, type CopySheetName } from "../sheetNames";

const holds: Readonly<Record<Exclude<CopySheetName, "Contents">, string>> = {
  Brief: "what would change, on one page, for those who decide",
  Indices: "how well each segment works together, and what becomes of its surplus",
  Results: "what the policy changes, for every segment",
  "Year by year": "what it changes in every year, for the segment you choose",
  "How sure": "how often the policy helps when the parameters are others, in words and dots",
  "What if": "choose values of a few levers, and see what they would change",
  "What-if scenarios": "the scenarios behind What if, computed beforehand",
  Paths: "the yearly values behind the results",
  Assumptions: "every lever, parameter and constant, with source and owner",
  "Segment inputs": "what the model took for each segment, given or assumed",
  "Data quality": "how far the data carry the results",
  Segments: "the table everything starts from",
  Surplus: "where the surplus of each segment goes",
  Factors: "what moves the rate of reinvestment of each segment",
  Provenance: "what the copy was made from, so that it can be checked",
};

/** The first sheet: what the copy is, and the way to every other sheet. */
export const contentsSheet = (
  { title, source, published }: CopyRecord,
  others: readonly CopySheet[]
): CopySheet => {
  const names = others.map(({ name }) => name);
  const row = firstRow + 1;
  return page({
    name: sheetNames.contents,
    title,
    subtitle: `Made from ${source} on ${published} with the Cluster Policy Lab`,
    notes: [honestLine, "It works in any spreadsheet program; nothing has to be installed."],
    columnWidths: [24, 76],
    blocks: [
      { row: firstRow, column: 0, values: [["Sheet", "What it holds"]], style: "header" },
      { row, column: 0, values: names.map((name) => [name]) },
      { row, column: 1, values: names.map((name) => [holds[name as keyof typeof holds]]) },
      {
        row: row + names.length + 1,
        column: 0,
        values: [["Looks", "What they mean"]],
        style: "header",
      },
      { row: row + names.length + 2, column: 0, values: [["strong"]], style: "changed" },
      {
        row: row + names.length + 2,
        column: 1,
        values: [["changed by the scenario, or for you to choose"]],
      },
      { row: row + names.length + 3, column: 0, values: [["tinted"]], style: "assumed" },
      {
        row: row + names.length + 3,
        column: 1,
        values: [["an assumption without data or publication"]],
      },
      {
        row: row + names.length + 5,
        column: 0,
        values: [
          ["The sheets are locked, without a password, except for data, assumptions and choices."],
        ],
        style: "note",
      },
    ],
    links: names.map((to, i) => ({ row: row + i, column: 0, to })),
  });
};
