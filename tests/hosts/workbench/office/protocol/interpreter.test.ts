import {
  closeOffices,
  messagesDelivered,
  openOffice,
  plain,
  refusalOf,
} from "../../../../support/office";

afterEach(closeOffices);

describe("a request", () => {
  it("writes values and formulas and reads both, computed, in one sync", async () => {
    const { Excel, host } = await openOffice();
    host.resetCounters();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
      range.values = [
        [2, "cluster", true],
        ["=A1*3", "'=A1", ""],
      ];
      range.load("values,formulas,valueTypes,address,rowCount");
      await context.sync();
      expect(plain(range.values)).toEqual([
        [2, "cluster", true],
        [6, "=A1", ""],
      ]);
      expect(plain(range.formulas)).toEqual([
        [2, "cluster", true],
        ["=A1*3", "=A1", ""],
      ]);
      expect(plain(range.valueTypes)).toEqual([
        ["Double", "String", "Boolean"],
        ["Double", "String", "Empty"],
      ]);
      expect([range.address, range.rowCount]).toEqual(["Sheet1!A1:C2", 2]);
    });
    expect(host.counters.syncs).toBe(1);
    expect(host.gaps).toEqual([]);
  });

  it("leaves cells that are set to null as they are and clears those set to empty text", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    spreadsheet.write(sheet, 0, 0, [[1, 2, 3]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C1").values = [[null, "", 4]];
      await context.sync();
    });
    const [row] = spreadsheet.read(sheet, { row: 0, column: 0, rows: 1, columns: 3 });
    expect(row?.map(({ value }) => value)).toEqual([1, null, 4]);
  });

  it("answers methods with their values", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it("sets several properties of an object and of its parts at once", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange("B2")
        .set({ values: [[7]], format: { wrapText: true, font: { bold: true } } });
      await context.sync();
    });
    expect(spreadsheet.read(sheet, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      [{ value: 7 }],
    ]);
    expect(spreadsheet.formatAt(sheet, 1, 1)).toMatchObject({ wrap: true, bold: true });
  });

  it("writes more cells than office.js sends at once whole", async () => {
    const { Excel, spreadsheet, sheet, host } = await openOffice();
    const values = Array.from({ length: 801 }, (_, row) => [row, row / 4]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B3:C803").values = values;
      await context.sync();
    });
    const area = { row: 2, column: 1, rows: 801, columns: 2 };
    expect(spreadsheet.usedArea(sheet)).toEqual(area);
    expect(spreadsheet.read(sheet, area).map((row) => row.map(({ value }) => value))).toEqual(
      values
    );
    expect(host.gaps).toEqual([]);
  });

  it("refuses a large array of another shape before any of it is written", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2000").values = Array.from(
          { length: 1999 },
          () => [1, 2]
        );
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidArgument");
    expect(spreadsheet.usedArea(sheet)).toBeNull();
  });
});

describe("a refusal", () => {
  it("says code, message and place, and what came before it applies", async () => {
    const { Excel, spreadsheet, sheet } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst();
        first.getRange("A1").values = [["before"]];
        first.getRange("A2:B2").values = [[1]];
        first.getRange("A3").values = [["after"]];
        await context.sync();
      })
    );
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { code: "InvalidArgument", errorLocation: "Range.values" },
    });
    expect(error.message).toMatch(/doesn't match the size or dimensions of the range/);
    expect(spreadsheet.read(sheet, { row: 0, column: 0, rows: 3, columns: 1 }).flat()).toEqual([
      { value: "before" },
      { value: null },
      { value: null },
    ]);
  });

  it.each<[string, string, (workbook: Excel.Workbook) => unknown]>([
    ["ItemNotFound", "WorksheetCollection.getItem", (book) => book.worksheets.getItem("None")],
    ["ItemAlreadyExists", "WorksheetCollection.add", (book) => book.worksheets.add("sheet1")],
    ["InvalidArgument", "WorksheetCollection.add", (book) => book.worksheets.add("a/b")],
    [
      "InvalidArgument",
      "Worksheet.getRange",
      (book) => book.worksheets.getFirst().getRange("no range"),
    ],
    ["InvalidOperation", "Worksheet.delete", (book) => book.worksheets.getItem("Sheet1").delete()],
  ])("%s at %s", async (code, errorLocation, work) => {
    const { Excel, host } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        work(context.workbook);
        await context.sync();
      })
    );
    expect(error).toMatchObject({ code, debugInfo: { errorLocation } });
    expect(error.message).toMatch(/\.$/);
    expect(host.gaps).toEqual([]);
  });

  it("lets the add-in go on with the next request", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("None");
      await refusalOf(() => context.sync());
      const first = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      expect(first.name).toBe("Sheet1");
    });
  });
});

describe("a null object", () => {
  it("is null with all that hangs on it", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("None");
      const range = sheet.getRange("A1").load("values");
      const used = context.workbook.worksheets
        .getFirst()
        .getUsedRangeOrNullObject()
        .load("address");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    });
  });

  it("cannot be changed", async () => {
    const { Excel } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("None").getRange("A1").values = [[1]];
        await context.sync();
      })
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("kept objects", () => {
  it("live from one request to the next and are let go when the work ends", async () => {
    const { Excel, host } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      await context.sync();
      expect(host.keptReferences).toBe(1);
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const part = range.getLastRow().load("values");
      await context.sync();
      expect(plain(part.values)).toEqual([[3, 4]]);
    });
    await messagesDelivered();
    expect(host.keptReferences).toBe(0);
  });

  it("are let go after a refusal as well", async () => {
    const { Excel, host } = await openOffice();
    await refusalOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2");
        await context.sync();
        context.workbook.worksheets.getItem("None");
        await context.sync();
      })
    );
    await messagesDelivered();
    expect(host.keptReferences).toBe(0);
  });

  it("stay as long as the add-in tracks them", async () => {
    const { Excel, host } = await openOffice();
    const tracked = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("C3");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await messagesDelivered();
    expect(host.keptReferences).toBe(1);
    tracked.values = [[9]];
    tracked.untrack();
    await tracked.context.sync();
    await messagesDelivered();
    expect(host.keptReferences).toBe(0);
  });

  it("are refused once the host has forgotten them", async () => {
    const { Excel, host } = await openOffice();
    const error = await refusalOf(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        await context.sync();
        host.disconnect();
        range.values = [[1]];
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidReference");
  });
});
