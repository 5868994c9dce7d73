import {
  closeOffices,
  messagesDelivered,
  openOffice,
  plain,
  type TestOffice,
} from "../../../../support/office";

afterEach(closeOffices);

interface Heard {
  readonly type: string;
  readonly [detail: string]: unknown;
}

type Handlers<Arguments> = OfficeExtension.EventHandlers<Arguments>;

/** Registers for an event and collects what arrives. */
const listen = async <Arguments extends { type: string }>(
  { Excel }: TestOffice,
  events: (workbook: Excel.Workbook) => Handlers<Arguments>
) => {
  const heard: Heard[] = [];
  const handler = await Excel.run(async (context) => {
    const added = events(context.workbook).add((event) => {
      heard.push(plain<Heard>({ ...event }));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = async () => {
    handler.remove();
    await handler.context.sync();
  };
  return { heard, stop };
};

const changed = (workbook: Excel.Workbook) => workbook.worksheets.onChanged;

describe("cells", () => {
  it("that the user changes are told once, with what they held", async () => {
    const office = await openOffice();
    const { heard } = await listen(office, changed);
    office.host.user.edit(office.sheet, 1, 2, [["12"]]);
    await messagesDelivered();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: "WorksheetChanged",
      address: "C2",
      worksheetId: office.sheet,
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: "", valueAfter: 12, valueTypeAfter: "Double" },
    });
  });

  it("that the add-in changes are told as its own, block by block", async () => {
    const office = await openOffice();
    const { heard } = await listen(office, changed);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").values = [[5]];
      await context.sync();
    });
    await messagesDelivered();
    expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["A1:B2", "ThisLocalAddin"],
      ["D1", "ThisLocalAddin"],
    ]);
  });

  it("of one sheet are heard by those who listen to it alone", async () => {
    const office = await openOffice();
    const other = office.spreadsheet.addSheet("Other").id;
    const { heard } = await listen(office, (book) => book.worksheets.getItem("Other").onChanged);
    office.host.user.edit(office.sheet, 0, 0, [[1]]);
    office.host.user.edit(other, 0, 0, [[1]]);
    await messagesDelivered();
    expect(heard.map(({ worksheetId }) => worksheetId)).toEqual([other]);
  });

  it("lead to their range", async () => {
    const office = await openOffice();
    const values: unknown[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await office.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          values.push(plain(range.values));
        });
      });
      await context.sync();
    });
    office.host.user.edit(office.sheet, 0, 0, [["Agra", 12]]);
    await messagesDelivered();
    await messagesDelivered();
    expect(values).toEqual([[["Agra", 12]]]);
  });

  it("are told no more once the listener is removed", async () => {
    const office = await openOffice();
    const first = await listen(office, changed);
    const second = await listen(office, changed);
    await first.stop();
    office.host.user.edit(office.sheet, 0, 0, [[1]]);
    await messagesDelivered();
    expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
    await second.stop();
    office.host.user.edit(office.sheet, 0, 0, [[2]]);
    await messagesDelivered();
    expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
  });
});

describe("sheets", () => {
  it("that are added and deleted are told", async () => {
    const office = await openOffice();
    const added = await listen(office, (book) => book.worksheets.onAdded);
    const deleted = await listen(office, (book) => book.worksheets.onDeleted);
    office.host.user.addSheet();
    const id = office.spreadsheet.sheets[1]?.id ?? "";
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Results");
      await context.sync();
    });
    office.host.user.removeSheet(id);
    await messagesDelivered();
    expect(added.heard.map(({ type, worksheetId }) => [type, worksheetId])).toEqual([
      ["WorksheetAdded", id],
      ["WorksheetAdded", office.spreadsheet.sheets[1]?.id],
    ]);
    expect(deleted.heard).toMatchObject([{ type: "WorksheetDeleted", worksheetId: id }]);
  });

  it("that are shown and left are told", async () => {
    const office = await openOffice();
    const other = office.spreadsheet.addSheet("Other").id;
    const shown = await listen(office, (book) => book.worksheets.onActivated);
    const left = await listen(office, (book) => book.worksheets.onDeactivated);
    office.host.user.activate(other);
    office.host.user.activate(other);
    await messagesDelivered();
    expect(shown.heard.map(({ worksheetId }) => worksheetId)).toEqual([other]);
    expect(left.heard.map(({ worksheetId }) => worksheetId)).toEqual([office.sheet]);
  });

  it("tell that they were calculated", async () => {
    const office = await openOffice();
    const { heard } = await listen(office, (book) => book.worksheets.onCalculated);
    office.host.user.edit(office.sheet, 0, 0, [["=1+1"]]);
    await messagesDelivered();
    expect(heard).toMatchObject([{ type: "WorksheetCalculated", worksheetId: office.sheet }]);
  });

  it("tell that cells look otherwise", async () => {
    const office = await openOffice();
    const { heard } = await listen(office, (book) => book.worksheets.onFormatChanged);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A3").format.font.bold = true;
      await context.sync();
    });
    await messagesDelivered();
    expect(heard).toMatchObject([{ type: "WorksheetFormatChanged", address: "A1:A3" }]);
  });
});

describe("the selection", () => {
  it("is told once, whoever selects", async () => {
    const office = await openOffice();
    const { heard } = await listen(office, (book) => book.worksheets.onSelectionChanged);
    office.host.user.select(office.sheet, { row: 1, column: 1, rows: 2, columns: 2 });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("D4").select();
      await context.sync();
    });
    await messagesDelivered();
    expect(heard.map(({ address }) => address)).toEqual(["B2:C3", "D4"]);
  });

  it("reaches Office's own event as well", async () => {
    const { Office, host, sheet } = await openOffice();
    let times = 0;
    const handler = () => void times++;
    const type = Office.EventType.DocumentSelectionChanged;
    await new Promise((resolve) =>
      Office.context.document.addHandlerAsync(type, handler, () => resolve(undefined))
    );
    host.user.select(sheet, { row: 3, column: 0, rows: 1, columns: 1 });
    await messagesDelivered();
    expect(times).toBe(1);
    await new Promise((resolve) =>
      Office.context.document.removeHandlerAsync(type, { handler }, () => resolve(undefined))
    );
    host.user.select(sheet, { row: 4, column: 0, rows: 1, columns: 1 });
    await messagesDelivered();
    expect(times).toBe(1);
  });
});

describe("tables", () => {
  const withTable = async () => {
    const office = await openOffice();
    office.spreadsheet.write(office.sheet, 1, 1, [
      ["cluster", "firms"],
      ["Agra", 12],
    ]);
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    const table = office.spreadsheet.addTable(office.sheet, area, "Clusters").id;
    return { office, table };
  };

  it("tell what changed within them, and nothing else", async () => {
    const { office, table } = await withTable();
    const one = await listen(office, (book) => book.tables.getItem("Clusters").onChanged);
    const all = await listen(office, (book) => book.tables.onChanged);
    office.host.user.edit(office.sheet, 2, 1, [
      ["Sialkot", 300, "beside"],
      ["below", 1, 2],
    ]);
    office.host.user.edit(office.sheet, 10, 10, [["elsewhere"]]);
    await messagesDelivered();
    const told = { type: "TableChanged", tableId: table, address: "B3:C3" };
    expect(one.heard).toMatchObject([told]);
    expect(all.heard).toMatchObject([told]);
  });

  it("tell that they come and go", async () => {
    const { office, table } = await withTable();
    const deleted = await listen(office, (book) => book.tables.onDeleted);
    const added = await listen(office, (book) => book.tables.onAdded);
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem("Clusters").delete();
      context.workbook.worksheets.getFirst().tables.add("A10:B12", true);
      await context.sync();
    });
    await messagesDelivered();
    expect(deleted.heard).toMatchObject([{ tableId: table, tableName: "Clusters" }]);
    expect(added.heard).toMatchObject([{ tableId: office.spreadsheet.tables[0]?.id }]);
  });
});

it("nothing is told to an add-in that is gone", async () => {
  const office = await openOffice();
  const { heard } = await listen(office, changed);
  office.close();
  office.host.user.edit(office.sheet, 0, 0, [[1]]);
  await messagesDelivered();
  expect(heard).toEqual([]);
});
