import { closeOffices, openOffice, refusalOf, type TestOffice } from "../../../../support/office";

afterEach(closeOffices);

const withSheets = async (...names: readonly string[]): Promise<TestOffice> => {
  const office = await openOffice();
  names.forEach((name) => office.spreadsheet.addSheet(name));
  return office;
};

const namesOf = ({ spreadsheet }: TestOffice) => spreadsheet.sheets.map(({ name }) => name);

it("sheets are added under a free name or the wished one, without being shown", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const first = context.workbook.worksheets.add().load("name");
    context.workbook.worksheets.add("Results");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([first.name, active.name]).toEqual(["Sheet2", "Sheet1"]);
  });
  expect(namesOf(office)).toEqual(["Sheet1", "Sheet2", "Results"]);
});

it.each(["", "a".repeat(32), "a:b", "a\\b", "[a]", "what?", "'a'", "History"])(
  "a name such as %p is refused",
  async (name) => {
    const office = await openOffice();
    const error = await refusalOf(() =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().name = name;
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidArgument");
    expect(namesOf(office)).toEqual(["Sheet1"]);
  }
);

it("sheets are renamed, and formulas follow", async () => {
  const office = await withSheets("Data");
  const { spreadsheet, sheet } = office;
  spreadsheet.write(spreadsheet.sheets[1]?.id ?? "", 0, 0, [[7]]);
  spreadsheet.write(sheet, 0, 0, [["=Data!A1"]]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("data").name = "Survey 2024";
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("formulas,values");
    await context.sync();
    expect([range.formulas[0]?.[0], range.values[0]?.[0]]).toEqual(["='Survey 2024'!A1", 7]);
  });
});

it("sheets are moved, hidden, passed over and coloured", async () => {
  const office = await withSheets("Data", "Notes");
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Notes").position = 0;
    worksheets.getItem("Sheet1").visibility = "Hidden";
    worksheets.getItem("Data").tabColor = "#ff0000";
    worksheets.getItem("Data").showGridlines = false;
    const next = worksheets.getItem("Notes").getNext(true).load("name");
    const none = worksheets.getItem("Data").getNextOrNullObject();
    const before = worksheets.getItem("Data").getPrevious().load("name");
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([next.name, before.name, none.isNullObject, visible.value]).toEqual([
      "Data",
      "Sheet1",
      true,
      2,
    ]);
  });
  expect(office.spreadsheet.sheets).toMatchObject([
    { name: "Notes" },
    { name: "Sheet1", visible: false },
    { name: "Data", tabColor: "#FF0000", showGridlines: false },
  ]);
  expect(office.host.activeSheet).toBe(office.spreadsheet.sheets[0]?.id);
});

it("a hidden sheet is not shown, and the last visible one not hidden", async () => {
  const office = await withSheets("Data");
  const hide = (name: string) =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).visibility = "Hidden";
      await context.sync();
    });
  await hide("Data");
  const shown = await refusalOf(() =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").activate();
      await context.sync();
    })
  );
  expect(shown.code).toBe("InvalidOperation");
  expect((await refusalOf(() => hide("Sheet1"))).code).toBe("InvalidOperation");
});

it("panes are frozen at rows, columns or a range, found, and let go", async () => {
  const office = await openOffice();
  const frozen = () => {
    const [sheet] = office.spreadsheet.sheets;
    return [sheet?.frozenRows, sheet?.frozenColumns];
  };
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { freezePanes } = sheet;
    freezePanes.freezeRows(2);
    await context.sync();
    expect(frozen()).toEqual([2, 0]);
    freezePanes.freezeColumns(1);
    await context.sync();
    expect(frozen()).toEqual([0, 1]);
    freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const location = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([frozen(), location.address]).toEqual([[3, 2], "Sheet1!A1:B3"]);
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([frozen(), none.isNullObject]).toEqual([[0, 0], true]);
  });
});

it("tell what Excel's culture is, so that texts are read and written as American", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode,decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator]).toEqual(["Automatic", "."]);
    expect(application.cultureInfo.name).toBe("en-US");
  });
});

it("compute when they are told to, where calculation is manual", async () => {
  const { Excel, host, spreadsheet, sheet } = await openOffice();
  const shown = () => spreadsheet.read(sheet, { row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0];
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    context.workbook.application.calculate("Full");
    await context.sync();
    expect(shown()?.value).toBe(2);
    host.user.edit(sheet, 0, 0, [[5]]);
    expect(shown()?.value).toBe(2);
    context.workbook.application.calculationMode = "Automatic";
    await context.sync();
    expect(shown()?.value).toBe(6);
  });
});
