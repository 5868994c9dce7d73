import { closeOffices, openOffice, plain, refusalOf } from "../../../support/office";

afterEach(closeOffices);

const megabyte = 1024 * 1024;

/** Longer than Excel's cells may be, so that few of them make a request large. */
const text = "x".repeat(32_000);
const rows = (count: number) => Array.from({ length: count }, () => [text]);

describe("a request", () => {
  it("over 5 MB is refused and changes nothing", async () => {
    const { Excel, host, spreadsheet, sheet } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A200").values = rows(200);
        await context.sync();
      })
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(error.message).toMatch(/more than 5 MB/);
    expect(host.counters.largestRequest).toBeGreaterThan(5 * megabyte);
    expect(spreadsheet.usedArea(sheet)).toBeNull();
  });

  it("just below is carried out", async () => {
    const { Excel, spreadsheet, sheet, host } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A160").values = rows(160);
      await context.sync();
    });
    expect(spreadsheet.usedArea(sheet)).toMatchObject({ rows: 160 });
    expect(host.counters.largestRequest).toBeGreaterThan(4.8 * megabyte);
  });

  it("is measured in bytes, not in letters", async () => {
    const { Excel } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A60").values = Array.from(
          { length: 60 },
          () => ["産".repeat(32_000)]
        );
        await context.sync();
      })
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("a response", () => {
  it("over 5 MB is refused", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    spreadsheet.write(sheet, 0, 0, rows(200));
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getUsedRange().load("values");
        await context.sync();
      })
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("a reading", () => {
  const read = (address: string, strict = true) => {
    const load = async () => {
      const { Excel } = await openOffice({ strict });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).load("values");
        await context.sync();
      });
    };
    return refusalOf(load);
  };

  it("of more than 5,000,000 cells is refused", async () => {
    const error = await read("A1:E1000001");
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(error.message).toMatch(/at most 5000000 cells; this one asks for 5000005/);
  });

  it("of entire columns answers null, as in Excel", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A:C").load("values,address");
      await context.sync();
      expect([range.values, range.address]).toEqual([null, "Sheet1!A:C"]);
    });
  });
});

it("keeps to no limit where that is switched off", async () => {
  const { Excel, spreadsheet, sheet } = await openOffice({ strict: false });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A200");
    range.values = rows(200);
    range.load("values");
    await context.sync();
    expect(range.values).toHaveLength(200);
  });
  expect(spreadsheet.usedArea(sheet)).toMatchObject({ rows: 200 });
});

describe("counters", () => {
  it("count the syncs of a command, not what office.js sends by itself", async () => {
    const { Excel, host } = await openOffice();
    host.resetCounters();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptReferences).toBe(0);
    expect(host.counters).toMatchObject({ syncs: 2, functionBatches: 0 });
    host.resetCounters();
    expect(host.counters).toMatchObject({ syncs: 0, largestRequest: 0, largestResponse: 0 });
  });
});

describe("the undo list of Excel's user", () => {
  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ["Worksheet.name", (book) => (book.worksheets.getFirst().name = "Data")],
    ["Worksheet.position", (book) => (book.worksheets.getFirst().position = 1)],
    ["Worksheet.visibility", (book) => (book.worksheets.getFirst().visibility = "Hidden")],
    ["Worksheet.delete", (book) => book.worksheets.getItem("Other").delete()],
    ["DocumentProperties.title", (book) => (book.properties.title = "Agra")],
  ])("is emptied by %s, which is noted", async (member, work) => {
    const { Excel, host, spreadsheet } = await openOffice();
    spreadsheet.addSheet("Other");
    await Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    expect(host.undoClearing).toEqual([member]);
    host.resetCounters();
    expect(host.undoClearing).toEqual([]);
  });

  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ["Worksheet.name", (book) => (book.worksheets.getFirst().name = "Data")],
    ["Worksheet.visibility", (book) => (book.worksheets.getFirst().visibility = "Hidden")],
    ["DocumentProperties.title", (book) => (book.properties.title = "Agra")],
  ])("is kept where %s is refused", async (member, work) => {
    const { Excel, spreadsheet } = await openOffice({ keepsUndo: true });
    spreadsheet.addSheet("Other");
    const before = plain(spreadsheet.sheets);
    const refusal = await refusalOf(() =>
      Excel.run(async (context) => {
        work(context.workbook);
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({
      code: "InvalidOperation",
      debugInfo: { errorLocation: member },
    });
    expect(plain(spreadsheet.sheets)).toEqual(before);
  });

  it("is given up where a sheet that was begun has to go again", async () => {
    const { Excel, spreadsheet } = await openOffice({ keepsUndo: true });
    spreadsheet.addSheet("Other");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("is left alone by cells, looks, tables, charts and new sheets", async () => {
    const { Excel, host } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Results");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["year", "output"],
        [0, 1],
        [1, 2],
      ];
      range.format.font.bold = true;
      sheet.tables.add(range, true).name = "Results";
      sheet.charts.add("Line", range, "Columns").title.text = "Output";
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    expect(host.undoClearing).toEqual([]);
  });
});

describe("the user", () => {
  it("types as in an American Excel", async () => {
    const { host, spreadsheet, sheet } = await openOffice();
    host.user.edit(sheet, 0, 0, [["12.5%", "1,200", "2024-01-31", "true", "'0162", "=A1*2"]]);
    const [cells] = spreadsheet.read(sheet, { row: 0, column: 0, rows: 1, columns: 6 });
    expect(cells?.map(({ value }) => value)).toEqual([0.125, 1200, 45_322, true, "0162", 0.25]);
    expect(spreadsheet.formatAt(sheet, 0, 0).numberFormat).toBe("0.00%");
    expect(spreadsheet.formatAt(sheet, 0, 2).numberFormat).toBe("yyyy-mm-dd");
  });

  it("is refused a name that is taken, and the last sheet stays", async () => {
    const { host, sheet, spreadsheet } = await openOffice();
    host.user.addSheet();
    expect(host.activeSheet).toBe(spreadsheet.sheets[1]?.id);
    expect(() => host.user.changeSheet(sheet, { name: "SHEET2" })).toThrow(/already exists/);
    host.user.removeSheet(sheet);
    expect(() => host.user.removeSheet(spreadsheet.sheets[0]?.id ?? "")).toThrow(
      /at least one visible worksheet/
    );
    expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(["Sheet2"]);
  });

  it("selects what the add-in then finds selected", async () => {
    const { Excel, Office, host, spreadsheet, sheet } = await openOffice();
    spreadsheet.write(sheet, 1, 1, [["Agra", 12]]);
    host.user.select(sheet, { row: 1, column: 1, rows: 1, columns: 2 });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C2");
      expect(plain(range.values)).toEqual([["Agra", 12]]);
    });
    const selected = await new Promise((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, (result) =>
        resolve(result.value)
      )
    );
    expect(plain(selected)).toEqual([["Agra", 12]]);
  });
});
