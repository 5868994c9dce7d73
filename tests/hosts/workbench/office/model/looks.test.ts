import {
  closeOffices,
  openOffice,
  plain,
  refusalOf,
  type TestOffice,
} from "../../../../support/office";

afterEach(closeOffices);

const inRange = ({ Excel }: TestOffice, address: string, work: (range: Excel.Range) => unknown) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst().getRange(address));
    await context.sync();
  });

describe("number formats", () => {
  it("are one for all or one a cell, and are what the text is shown in", async () => {
    const { Excel, spreadsheet, sheet, host } = await openOffice();
    spreadsheet.write(sheet, 0, 0, [[0.256, 0.5, 45_322, 1234.5]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
      range.numberFormat = [["0.0%", "General", "yyyy-mm-dd", "#,##0.00"]];
      range.load("numberFormat,text");
      await context.sync();
      expect(plain(range.numberFormat)).toEqual([["0.0%", "General", "yyyy-mm-dd", "#,##0.00"]]);
      expect(plain(range.text)).toEqual([["25.6%", "0.5", "2024-01-31", "1,234.50"]]);
      range.numberFormat = [["0"]];
      range.load("text");
      await context.sync();
      expect(plain(range.text)).toEqual([["0", "1", "45322", "1235"]]);
    });
    expect(host.gaps).toEqual([]);
  });

  it("of text keep what is written as it is", async () => {
    const office = await openOffice();
    await inRange(office, "A1:B1", (range) => {
      range.numberFormat = [["@"]];
      range.values = [["0162", "=1+1"]];
    });
    const [row] = office.spreadsheet.read(office.sheet, { row: 0, column: 0, rows: 1, columns: 2 });
    expect(row).toEqual([{ value: "0162" }, { value: "=1+1" }]);
  });
});

describe("the look of cells", () => {
  it("is set and read part by part", async () => {
    const office = await openOffice();
    await office.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      Object.assign(format.font, { bold: true, italic: true, size: 14, color: "#1F4E79" });
      format.font.underline = "Single";
      format.fill.color = "yellow";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load("bold,italic,size,color,underline,name");
      format.fill.load("color");
      await context.sync();
      expect(plain(format.font.toJSON())).toEqual({
        bold: true,
        italic: true,
        size: 14,
        color: "#1F4E79",
        underline: "Single",
        name: "Calibri",
      });
      expect(format.fill.color).toBe("#FFFF00");
      expect(plain(format.toJSON())).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
    });
    expect(office.host.gaps).toEqual([]);
  });

  it("reads as null where cells differ, and as Excel's own where none is set", async () => {
    const office = await openOffice();
    await inRange(office, "A1", ({ format }) => (format.font.bold = true));
    await office.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B1");
      format.font.load("bold,size");
      format.fill.load("color");
      await context.sync();
      expect([format.font.bold, format.font.size, format.fill.color]).toEqual([
        null,
        11,
        "#FFFFFF",
      ]);
    });
  });

  it("is cleared without the contents, and the contents without it", async () => {
    const office = await openOffice();
    const { spreadsheet, sheet } = office;
    spreadsheet.write(sheet, 0, 0, [[1], [2]]);
    spreadsheet.format(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, { bold: true });
    await inRange(office, "A1", (range) => range.clear("Formats"));
    await inRange(office, "A2", (range) => range.clear("Contents"));
    const cells = spreadsheet.read(sheet, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(cells.map(([cell]) => cell?.value)).toEqual([1, null]);
    expect([0, 1].map((row) => spreadsheet.formatAt(sheet, row, 0).bold ?? false)).toEqual([
      false,
      true,
    ]);
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ["a colour that is none", ({ format }) => (format.fill.color = "reddish")],
    ["a size of zero", ({ format }) => (format.font.size = 0)],
    ["text for a truth", ({ format }) => (format.font.bold = "yes" as unknown as boolean)],
  ])("refuses %s", async (_what, work) => {
    const error = await refusalOf(async () => inRange(await openOffice(), "A1", work));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("borders", () => {
  it("are a thin line below the range", async () => {
    const office = await openOffice();
    await office.Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("A1:B2").format;
      const line = borders.getItem("EdgeBottom");
      line.style = "Continuous";
      line.color = "#888888";
      line.load("style,color,weight,sideIndex");
      await context.sync();
      expect([line.style, line.color, line.weight]).toEqual(["Continuous", "#888888", "Thin"]);
      expect(office.spreadsheet.formatAt(office.sheet, 1, 1).bottomBorder).toBe("#888888");
      expect(office.spreadsheet.formatAt(office.sheet, 0, 1).bottomBorder ?? "").toBe("");
      line.style = "None";
      line.load("style");
      await context.sync();
      expect(line.style).toBe("None");
    });
  });

  it("of another style are refused, not drawn thin", async () => {
    const office = await openOffice();
    const error = await refusalOf(() =>
      inRange(office, "A1", ({ format }) => (format.borders.getItem("EdgeBottom").style = "Double"))
    );
    expect(error.code).toBe("ApiNotFound");
    expect(office.host.gaps).toMatchObject([{ member: 'RangeBorder.style = "Double"' }]);
  });
});

describe("column widths", () => {
  it("are points, shared by the columns or null", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const one = first.getRange("A:A");
      one.format.columnWidth = 108.75;
      one.format.load("columnWidth");
      const both = first.getRange("A:B");
      both.format.load("columnWidth");
      await context.sync();
      expect([one.format.columnWidth, both.format.columnWidth]).toEqual([108.75, null]);
    });
    // 145 pixels are 5 of padding and 20 digits of 7.
    expect(spreadsheet.columnWidth(sheet, 0)).toBeCloseTo(20, 6);
  });

  it("fit the longest text", async () => {
    const office = await openOffice();
    const { spreadsheet, sheet } = office;
    spreadsheet.write(sheet, 0, 0, [["Sialkot, surgical instruments", 1]]);
    await inRange(office, "A1:B1", ({ format }) => format.autofitColumns());
    expect(spreadsheet.columnWidth(sheet, 0)).toBeGreaterThan(29);
    expect(spreadsheet.columnWidth(sheet, 1)).toBeLessThan(4);
  });
});
