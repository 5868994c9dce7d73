import { closeOffices, openOffice, refusalOf } from "../../../../support/office";

afterEach(closeOffices);

type Step = (range: Excel.Range) => Excel.Range;

it.each<[string, Step, string]>([
  ["a cell", (range) => range.getCell(1, 2), "D3"],
  ["a cell beyond it", (range) => range.getCell(5, 0), "B7"],
  ["a row", (range) => range.getRow(1), "B3:D3"],
  ["a column", (range) => range.getColumn(0), "B2:B4"],
  ["the last cell", (range) => range.getLastCell(), "D4"],
  ["the last row", (range) => range.getLastRow(), "B4:D4"],
  ["the last column", (range) => range.getLastColumn(), "D2:D4"],
  ["an offset", (range) => range.getOffsetRange(-1, 3), "E1:G3"],
  ["another size", (range) => range.getResizedRange(1, -1), "B2:C5"],
  ["a given size", (range) => range.getAbsoluteResizedRange(2, 5), "B2:F3"],
  ["rows below", (range) => range.getRowsBelow(2), "B5:D6"],
  ["rows above", (range) => range.getRowsAbove(), "B1:D1"],
  ["columns after", (range) => range.getColumnsAfter(2), "E2:F4"],
  ["columns before", (range) => range.getColumnsBefore(1), "A2:A4"],
  ["entire rows", (range) => range.getEntireRow(), "2:4"],
  ["entire columns", (range) => range.getEntireColumn(), "B:D"],
  ["what holds both", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ["what both share", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
  ["the cells in use", (range) => range.getUsedRange(), "C3:D3"],
])("B2:D4 leads to %s", async (_what, step, address) => {
  const { Excel, spreadsheet, sheet } = await openOffice();
  spreadsheet.write(sheet, 2, 2, [[1, 2, 3]]);
  await Excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getFirst().getRange("B2:D4")).load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  });
});

it.each<[string, Step]>([
  ["above the sheet", (range) => range.getOffsetRange(-1, 0)],
  ["left of the sheet", (range) => range.getColumnsBefore(1)],
  ["no rows", (range) => range.getResizedRange(-3, 0)],
])("no range lies %s", async (_what, step) => {
  const { Excel } = await openOffice();
  const error = await refusalOf(() =>
    Excel.run(async (context) => {
      step(context.workbook.worksheets.getFirst().getRange("A1:C3")).load("address");
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidArgument");
});

it("what two ranges do not share is a null object", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
    const unused = sheet.getRange("A1:C3").getUsedRangeOrNullObject();
    await context.sync();
    expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
  });
});

it.each([
  ["Sheet1", "'My sheet'!B2:C3", "'My sheet'!B2:C3"],
  ["My sheet", "B2", "'My sheet'!B2"],
  ["Sheet1", "$B$2:$C$3", "Sheet1!B2:C3"],
  ["Sheet1", "2:3", "Sheet1!2:3"],
  ["Sheet1", "B:C", "Sheet1!B:C"],
  ["Sheet1", "Rate", "'My sheet'!D4"],
  ["Sheet1", "Clusters", "Sheet1!A2:A3"],
])("on %s, %s means %s", async (name, address, found) => {
  const { Excel, spreadsheet, sheet } = await openOffice();
  spreadsheet.addSheet("My sheet");
  spreadsheet.write(sheet, 0, 0, [["cluster"], ["Agra"], ["Sialkot"]]);
  spreadsheet.addTable(sheet, { row: 0, column: 0, rows: 3, columns: 1 }, "Clusters");
  spreadsheet.names.set({ name: "Rate", formula: "='My sheet'!$D$4", comment: "" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("address");
    await context.sync();
    expect(range.address).toBe(found);
  });
});
