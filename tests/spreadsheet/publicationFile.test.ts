import type { CopySheet } from "../../src/app/ports/publication";
import { unexpected } from "../../src/app/unexpected";
import { success } from "../../src/core/fault";
import { openPublication, openUnderWay } from "../../src/spreadsheet/publicationFile";
import { sheetContents } from "../../src/spreadsheet/sheetContents";
import { partOf } from "./sheetOf";

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

test("a sheet that is still worked out takes the place that was kept for it", async () => {
  const before = { ...sheet, name: "Before" };
  const late = { ...sheet, tables: [{ name: "Late", row: 0, column: 0, rows: 2, columns: 3 }] };
  const behind = { ...sheet, name: "Behind" };
  const blank = { ...sheet, blocks: [], columnWidths: [] };
  const whole = await openPublication({ sheets: [before, late, behind], stored: [] });
  const opened = await openUnderWay({
    sheets: [before, blank, behind],
    stored: [],
    toCome: Promise.resolve(success(late)),
  });
  if (!opened.ok) throw new Error("It was not opened.");
  for (const part of ["worksheets/sheet1", "worksheets/sheet2", "workbook", "styles"])
    expect(await partOf(opened.value, `xl/${part}.xml`)).toBe(
      await partOf(whole, `xl/${part}.xml`)
    );
  expect(sheetContents(opened.value)).toEqual(sheetContents(whole));
});

test("where the sheet to come cannot be worked out, there is no workbook", async () => {
  const toCome = Promise.resolve(unexpected(new Error("No memory.")));
  expect(await openUnderWay({ sheets: [sheet], stored: [], toCome })).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected" }],
  });
});

test("numbers stand beside the first line of a text of several lines", async () => {
  const spreadsheet = await openPublication({ sheets: [sheet], stored: [] });
  const id = spreadsheet.sheets[0]?.id ?? "";
  const vertical = (row: number, column: number) => spreadsheet.formatAt(id, row, column).vertical;
  expect([0, 1, 2].map((column) => vertical(1, column))).toEqual(["top", "top", "top"]);
  expect([vertical(0, 0), vertical(3, 0)]).toEqual(["center", undefined]);
});
