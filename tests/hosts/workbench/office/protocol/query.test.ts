import { closeOffices, openOffice, plain, type TestOffice } from "../../../../support/office";

afterEach(closeOffices);

const withSheets = async (...names: readonly string[]): Promise<TestOffice> => {
  const office = await openOffice();
  names.forEach((name) => office.spreadsheet.addSheet(name));
  return office;
};

describe("an object", () => {
  it("is read along nested paths", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    const look = { bold: true, fill: "#FFEEAA" };
    spreadsheet.format(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, look);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("address,worksheet/name,format/fill/color,format/font/bold");
      await context.sync();
      expect(range.worksheet.name).toBe("Sheet1");
      expect([range.format.fill.color, range.format.font.bold]).toEqual(["#FFEEAA", true]);
    });
  });

  it("is read as an object describes it", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C4");
      range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
      await context.sync();
      expect([range.rowIndex, range.columnIndex, range.worksheet.name]).toEqual([1, 1, "Sheet1"]);
    });
  });

  it("has all its own properties where none is named", async () => {
    const { Excel, host } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load();
      await context.sync();
      expect(plain(sheet.toJSON())).toMatchObject({
        name: "Sheet1",
        position: 0,
        visibility: "Visible",
        showGridlines: true,
      });
    });
    expect(host.gaps).toEqual([]);
  });

  it("knows nothing that was not loaded", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("position");
      await context.sync();
      expect(sheet.position).toBe(0);
      expect(() => sheet.name).toThrow(/'name' is not available/);
    });
  });
});

describe("a collection", () => {
  it("is read with the named properties of its items", async () => {
    const { Excel } = await withSheets("Data", "Notes");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/position");
      await context.sync();
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Sheet1", 0],
        ["Data", 1],
        ["Notes", 2],
      ]);
    });
  });

  it("is read in parts", async () => {
    const { Excel } = await withSheets("Data", "Notes", "Results");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: "name", skip: 1, top: 2 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Data", "Notes"]);
    });
  });

  it("is read with objects of its items", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    spreadsheet.write(sheet, 0, 0, [["cluster"], ["Agra"]]);
    spreadsheet.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, "Clusters");
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name,items/worksheet/name");
      await context.sync();
      expect(tables.items.map((table) => [table.name, table.worksheet.name])).toEqual([
        ["Clusters", "Sheet1"],
      ]);
      tables.load({ select: "name", expand: "worksheet" });
      await context.sync();
      expect(tables.items[0]?.worksheet.visibility).toBe("Visible");
    });
  });

  it("gives its count alone", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("count");
      await context.sync();
      expect(tables.count).toBe(0);
    });
  });

  it("has items that can be acted on", async () => {
    const { Excel, spreadsheet } = await withSheets("Data", "Notes");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      sheets.items.slice(1).forEach((each, index) => (each.tabColor = `#00000${index}`));
      await context.sync();
    });
    expect(spreadsheet.sheets.map(({ tabColor }) => tabColor ?? "")).toEqual([
      "",
      "#000000",
      "#000001",
    ]);
  });
});
