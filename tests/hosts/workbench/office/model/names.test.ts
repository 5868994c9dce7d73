import { closeOffices, openOffice, plain, refusalOf } from "../../../../support/office";

afterEach(closeOffices);

it("names stand for ranges and for formulas", async () => {
  const { Excel, spreadsheet, sheet } = await openOffice();
  spreadsheet.write(sheet, 0, 0, [[0.4, 2]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Tariff", worksheets.getFirst().getRange("A1"), "on competing imports");
    names.add("Half", "=1/2");
    worksheets.getFirst().getRange("C1").formulas = [["=Tariff*Half*B1"]];
    const result = worksheets.getFirst().getRange("C1").load("values");
    names.load("items/name,items/formula,items/type,items/value,items/comment,items/scope");
    const range = names.getItem("tariff").getRange().load("address");
    const none = names.getItem("Half").getRangeOrNullObject();
    await context.sync();
    expect(plain(result.values)).toEqual([[0.4]]);
    expect(names.items.map(({ name, formula, type }) => [name, String(formula), type])).toEqual([
      ["Tariff", "=Sheet1!$A$1", "Range"],
      ["Half", "=1/2", "String"],
    ]);
    expect([names.items[0]?.comment, names.items[0]?.value]).toEqual([
      "on competing imports",
      "Sheet1!A1",
    ]);
    expect([range.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
  });
});

it("names change, and formulas with them, and go", async () => {
  const { Excel, spreadsheet, sheet } = await openOffice();
  spreadsheet.write(sheet, 0, 0, [[1, 2, "=Chosen"]]);
  spreadsheet.names.set({ name: "Chosen", formula: "=Sheet1!$A$1", comment: "" });
  const shown = () => {
    spreadsheet.recalculate();
    return spreadsheet.read(sheet, { row: 0, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value;
  };
  expect(shown()).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Chosen").formula = "=Sheet1!$B$1";
    await context.sync();
    expect(shown()).toBe(2);
    context.workbook.names.getItem("Chosen").delete();
    await context.sync();
  });
  expect(spreadsheet.names.all).toEqual([]);
  expect(shown()).toBe("#NAME?");
});

it.each([
  ["A1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["2nd", "InvalidArgument"],
  ["clusters", "ItemAlreadyExists"],
])("a name such as %s is refused", async (name, code) => {
  const { Excel, spreadsheet, sheet } = await openOffice();
  spreadsheet.write(sheet, 0, 0, [["cluster"], ["Agra"]]);
  spreadsheet.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, "Clusters");
  const error = await refusalOf(() =>
    Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    })
  );
  expect(error.code).toBe(code);
  expect(spreadsheet.names.all).toEqual([]);
});
