import type { CopySheet } from "../../src/app/ports/publication";
import { openPublication } from "../../src/spreadsheet/publicationFile";

const sheet: CopySheet = {
  name: "Quality",
  blocks: [
    { row: 0, column: 0, values: [["Segment", "Coverage", "Notes"]], style: "header", wrap: true },
    { row: 1, column: 0, values: [["Kumasi", 0.4]] },
    {
      row: 1,
      column: 2,
      values: [["rests on a coder's judgement, and nothing is known of its suppliers"]],
      wrap: true,
    },
    { row: 3, column: 0, values: [["a line by itself"]] },
  ],
  tables: [],
  charts: [],
  columnWidths: [20, 10, 20],
  frozenRows: 0,
  unlocked: [],
  indented: [],
  links: [],
  choices: [],
  paper: { orientation: "portrait", footer: "", pagesWide: 1 },
};

test("numbers stand beside the first line of a text of several lines", async () => {
  const spreadsheet = await openPublication({ sheets: [sheet], stored: [] });
  const id = spreadsheet.sheets[0]?.id ?? "";
  const vertical = (row: number, column: number) => spreadsheet.formatAt(id, row, column).vertical;
  expect([0, 1, 2].map((column) => vertical(1, column))).toEqual(["top", "top", "top"]);
  expect([vertical(0, 0), vertical(3, 0)]).toEqual(["center", undefined]);
});
