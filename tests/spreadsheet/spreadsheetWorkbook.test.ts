import { RangeGone, type NewSheet, type TableRange } from "../../src/app/ports/workbook";
import { looks } from "../../src/app/looks";
import { SpreadsheetWorkbook, workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";
import { area, reopened, sheetOf, shorthands } from "./sheetOf";

const results: NewSheet = {
  name: "Results",
  blocks: [
    { row: 0, column: 0, values: [["Jobs by year"]], style: "title" },
    { row: 2, column: 0, values: [["Year", "Jobs"]], style: "header" },
    {
      row: 3,
      column: 0,
      values: [
        [2020, 10],
        [2021, 20],
      ],
      numberFormat: "0",
      style: "paper",
    },
    { row: 5, column: 0, values: [["Sum", "=SUM(B4:B5)"]], formulas: true },
    { row: 6, column: 0, values: [["=SUM(B4:B5)", "'quoted"]], wrap: true, style: "changed" },
  ],
  tables: [{ name: "Jobs", ...area("A3:B5") }],
  charts: [
    {
      title: "Jobs",
      kind: "column",
      valueAxis: "Jobs",
      categoryAxis: "Year",
      source: area("A3:B5"),
      place: area("D3:I14"),
      altText: "Jobs rise",
    },
  ],
  columnWidths: [20, 10],
  frozenRows: 3,
};

const only = (ranges: readonly TableRange[]): TableRange => {
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new Error("There is not one range.");
  return range;
};

describe("ranges", () => {
  it("are tables, and the used cells of sheets without any", async () => {
    const { book, sheet } = sheetOf([
      ["Year", "=1+1", null, "Note"],
      [1, 2],
    ]);
    book.addTable(sheet, area("A1:B2"), "Jobs");
    const other = shorthands(book, book.addSheet("Other").id);
    other.write("B2", [
      ["a", "b"],
      [1, 2],
    ]);
    book.addSheet("Empty");
    expect(await workbookOf(book).ranges()).toEqual([
      { name: "Jobs", sheet: "Data", kind: "table", headers: ["Year", "2"], ...area("A1:B2") },
      {
        name: "Other",
        sheet: "Other",
        kind: "sheet",
        headers: ["a", "b"],
        firstRows: [
          ["a", "b"],
          [1, 2],
        ],
        ...area("B2:C3"),
      },
    ]);
  });

  it("are read as they are now, with what custom functions answer", async () => {
    const { book, sheet } = sheetOf([
      ["Year", "Jobs"],
      [2020, "=LAB.TWICE(21)"],
      [2021, null],
    ]);
    const { id } = book.addTable(sheet, area("A1:B2"), "Jobs");
    const workbook = workbookOf(book);
    const range = only(await workbook.ranges());
    book.registerFunction({ name: "LAB.TWICE", parameters: ["scalar"], required: 1 }, ([x]) =>
      Promise.resolve(Number(x) * 2)
    );
    book.updateTable(id, { area: area("A1:B3") });
    expect(await workbook.read(range)).toEqual([
      ["Year", "Jobs"],
      [2020, 42],
      [2021, null],
    ]);
    expect((await workbook.written(range))[1]).toEqual([2020, "=LAB.TWICE(21)"]);
  });

  it("are gone with their table or sheet", async () => {
    const { book, sheet } = sheetOf([["Year"], [1]]);
    const { id } = book.addTable(sheet, area("A1:A2"), "Jobs");
    const workbook = workbookOf(book);
    const table = only(await workbook.ranges());
    book.removeTable(id);
    await expect(workbook.read(table)).rejects.toThrow(RangeGone);
    const used = only(await workbook.ranges());
    book.removeSheet(sheet);
    await expect(workbook.read(used)).rejects.toThrow(
      "The sheet or table Data is no longer in the workbook."
    );
    await expect(workbook.select(used, 0, 0)).rejects.toThrow(RangeGone);
  });
});

describe("new sheets", () => {
  it("are written whole, beside what was there", async () => {
    const before = sheetOf([["mine"]]);
    expect(await workbookOf(before.book).addSheets([results])).toEqual(["Results"]);
    expect(before.values("A1:B2")).toEqual([
      ["mine", null],
      [null, null],
    ]);
    const sheet = before.book.sheets[1];
    const { cells } = shorthands(before.book, sheet?.id ?? "");
    expect(sheet).toMatchObject({ name: "Results", frozenRows: 3, showGridlines: false });
    expect(cells("A6:B7")).toEqual([
      [{ value: "Sum" }, { value: 30, formula: "=SUM(B4:B5)" }],
      [{ value: "=SUM(B4:B5)" }, { value: "'quoted" }],
    ]);
    expect(before.book.formatAt(sheet?.id ?? "", 0, 0)).toMatchObject(looks.title);
    expect(before.book.formatAt(sheet?.id ?? "", 2, 1)).toMatchObject({
      ...looks.header,
      horizontal: "right",
    });
    expect(before.book.formatAt(sheet?.id ?? "", 3, 0).numberFormat).toBe("0");
    expect(before.book.formatAt(sheet?.id ?? "", 6, 0)).toMatchObject({
      wrap: true,
      ...looks.changed,
      vertical: "top",
    });
    expect(before.book.columnWidth(sheet?.id ?? "", 0)).toBe(20);
    const { book } = await reopened(before);
    expect(book.tables.map((it) => it.name)).toEqual(["Jobs"]);
    expect(book.charts.all[0]).toMatchObject({
      kind: "columnClustered",
      altText: "Jobs rise",
      legend: "none",
    });
  });

  it("get names of their own, and so do their tables", async () => {
    const { book } = sheetOf([["mine"]]);
    const workbook = workbookOf(book);
    const long = "A name that is far longer than allowed";
    const names = await workbook.addSheets([
      results,
      { ...results, name: "DATA" },
      results,
      { ...results, name: long },
      { ...results, name: long },
    ]);
    expect(names).toEqual([
      "Results",
      "DATA 2",
      "Results 2",
      "A name that is far longer than",
      "A name that is far longer tha 2",
    ]);
    expect(book.tables.map((it) => it.name)).toEqual(["Jobs", "Jobs2", "Jobs3", "Jobs4", "Jobs5"]);
  });

  it("are told to those who listen, until they stop", async () => {
    const workbook = workbookOf(sheetOf().book);
    let heard = 0;
    const stop = await workbook.onChange(() => heard++);
    await workbook.addSheets([results]);
    stop();
    await workbook.addSheets([results]);
    expect(heard).toBe(1);
  });
});

test("a selection is remembered by its place on the sheet", async () => {
  const { book } = sheetOf([[null], [null, "Year"], [null, 1]]);
  const workbook = new SpreadsheetWorkbook(book);
  await workbook.select(only(await workbook.ranges()), 1, 0);
  expect(workbook.selection).toEqual({ sheet: "Data", row: 2, column: 1 });
});
