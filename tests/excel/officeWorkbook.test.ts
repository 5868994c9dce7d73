import { RangeGone, type TableRange } from "../../src/app/ports/workbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeOffices, messagesDelivered, type TestOffice } from "../support/office";
import { inOffice, outOfOffice } from "./inOffice";

afterEach(() => {
  closeOffices();
  outOfOffice();
});

describe("selected", () => {
  it("is the used part of what is selected, in two requests", async () => {
    const { spreadsheet, sheet, host, Excel } = await inOffice();
    spreadsheet.write(sheet, 2, 1, [
      ["A title", null],
      ["cluster", "firms"],
      ["Sialkot", 300],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B1:C100").select();
      await context.sync();
    });
    host.resetCounters();
    const firstRows = [
      ["A title", null],
      ["cluster", "firms"],
      ["Sialkot", 300],
    ];
    expect(await officeWorkbook().selected()).toEqual({
      ...{ name: "Sheet1", sheet: "Sheet1", kind: "cells" },
      ...{ row: 2, column: 1, rows: 3, columns: 2 },
      ...{ headers: ["A title", null], firstRows },
    });
    expect(host.counters.syncs).toBe(2);
  });

  it("is nothing where a single cell is selected", async () => {
    const { spreadsheet, sheet } = await inOffice();
    spreadsheet.write(sheet, 0, 0, [["cluster", "firms"]]);
    expect(await officeWorkbook().selected()).toBeUndefined();
  });
});

describe("ranges", () => {
  it("lists tables, and sheets without one, with their headers, in three requests", async () => {
    const office = await inOffice();
    const { spreadsheet, sheet, host } = office;
    spreadsheet.write(sheet, 1, 1, [
      ["cluster", "firms"],
      ["Sialkot", 300],
    ]);
    spreadsheet.addTable(sheet, { row: 1, column: 1, rows: 2, columns: 2 }, "Clusters");
    const notes = spreadsheet.addSheet("Notes").id;
    spreadsheet.write(notes, 4, 2, [["a note"]]);
    spreadsheet.addSheet("Empty");
    host.resetCounters();
    expect(await officeWorkbook().ranges()).toEqual([
      {
        name: "Clusters",
        sheet: "Sheet1",
        kind: "table",
        row: 1,
        column: 1,
        rows: 2,
        columns: 2,
        headers: ["cluster", "firms"],
      },
      {
        name: "Notes",
        sheet: "Notes",
        kind: "sheet",
        firstRows: [["a note"]],
        row: 4,
        column: 2,
        rows: 1,
        columns: 1,
        headers: ["a note"],
      },
    ]);
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    expect(host.gaps).toEqual([]);
  });

  it("finds nothing in an empty workbook", async () => {
    await inOffice();
    expect(await officeWorkbook().ranges()).toEqual([]);
  });
});

describe("read", () => {
  const table = async (office: TestOffice): Promise<TableRange> => {
    const { spreadsheet, sheet } = office;
    spreadsheet.write(sheet, 0, 0, [
      ["cluster", "firms"],
      ["Sialkot", null],
    ]);
    spreadsheet.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, "Clusters");
    const [range] = await officeWorkbook().ranges();
    if (!range) throw new Error("There is a table.");
    return range;
  };

  it("gives blank cells as null, in one request", async () => {
    const office = await inOffice();
    const range = await table(office);
    office.host.resetCounters();
    expect(await officeWorkbook().read(range)).toEqual([
      ["cluster", "firms"],
      ["Sialkot", null],
    ]);
    expect(office.host.counters.syncs).toBe(1);
  });

  it("gives formulas in place of what they show where it is asked what is written", async () => {
    const office = await inOffice();
    const range = await table(office);
    office.spreadsheet.write(office.sheet, 1, 1, [['="1 "&"200"']]);
    office.spreadsheet.recalculate();
    expect((await officeWorkbook().read(range))[1]).toEqual(["Sialkot", "1 200"]);
    expect((await officeWorkbook().written(range))[1]).toEqual(["Sialkot", '="1 "&"200"']);
  });

  it("reads a table that has grown since it was listed", async () => {
    const office = await inOffice();
    const range = await table(office);
    const { spreadsheet, sheet } = office;
    spreadsheet.write(sheet, 2, 0, [["Agra", 12]]);
    const id = spreadsheet.tables[0]?.id ?? "";
    spreadsheet.updateTable(id, { area: { row: 0, column: 0, rows: 3, columns: 2 } });
    expect(await officeWorkbook().read(range)).toHaveLength(3);
  });

  it("says so when the table or the sheet was deleted meanwhile", async () => {
    const office = await inOffice();
    const range = await table(office);
    office.spreadsheet.addSheet("Other");
    office.spreadsheet.removeSheet(office.sheet);
    await expect(officeWorkbook().read(range)).rejects.toThrow(RangeGone);
    const ofSheet: TableRange = { ...range, kind: "sheet", name: "Sheet1" };
    await expect(officeWorkbook().read(ofSheet)).rejects.toThrow(RangeGone);
    await expect(officeWorkbook().select(range, 0, 0)).rejects.toThrow(RangeGone);
  });

  it("reads more than one answer can carry, in parts below 5 MB", async () => {
    const office = await inOffice();
    const { spreadsheet, sheet, host } = office;
    const rows = 4000;
    const text = "cooperative ".repeat(200);
    spreadsheet.write(
      sheet,
      0,
      0,
      Array.from({ length: rows }, (_, r) => [r, text])
    );
    const [range] = await officeWorkbook().ranges();
    if (!range) throw new Error("There is a range.");
    host.resetCounters();
    const cells = await officeWorkbook().read(range);
    expect(host.counters.syncs).toBeGreaterThan(2);
    expect(cells).toHaveLength(rows);
    expect(cells.map((row) => row[0])).toEqual(Array.from({ length: rows }, (_, r) => r));
    expect(cells.every((row) => row[1] === text)).toBe(true);
  });
});

describe("select", () => {
  it("shows a cell of a range", async () => {
    const office = await inOffice();
    const { spreadsheet, host } = office;
    const data = spreadsheet.addSheet("Data").id;
    spreadsheet.write(data, 2, 3, [["cluster"], ["Sialkot"]]);
    const [range] = await officeWorkbook().ranges();
    if (!range) throw new Error("There is a range.");
    await officeWorkbook().select(range, 1, 0);
    expect(host.activeSheet).toBe(data);
    expect(host.selectionOf(data)).toEqual({ row: 3, column: 3, rows: 1, columns: 1 });
  });
});

describe("onChange", () => {
  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

  it("calls back once for several changes, and no more after it was stopped", async () => {
    const office = await inOffice();
    let calls = 0;
    const stop = await officeWorkbook().onChange(() => calls++);
    office.host.user.edit(office.sheet, 0, 0, [[1]]);
    await messagesDelivered();
    office.host.user.edit(office.sheet, 0, 1, [[2]]);
    await quiet();
    expect(calls).toBe(1);
    stop();
    await messagesDelivered();
    office.host.user.edit(office.sheet, 0, 0, [[3]]);
    await quiet();
    expect(calls).toBe(1);
  });
});
