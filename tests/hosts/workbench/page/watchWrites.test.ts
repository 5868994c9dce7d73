import { watchWrites } from "../../../../src/hosts/workbench/page/watchWrites";
import { createSpreadsheet } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../../../src/spreadsheet/spreadsheet";

const one = { row: 0, column: 0, rows: 1, columns: 1 };

const watched = () => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Data").id;
  let writes = 0;
  const book = watchWrites(spreadsheet, () => writes++);
  return {
    book,
    sheet,
    writesOf: (work: (book: Spreadsheet) => unknown) => ((writes = 0), work(book), writes),
  };
};

it.each<[string, (book: Spreadsheet, sheet: string) => unknown]>([
  ["cells", (book, sheet) => book.write(sheet, 0, 0, [[1]])],
  ["looks", (book, sheet) => book.format(sheet, one, { bold: true })],
  ["widths", (book, sheet) => book.setColumnWidth(sheet, 0, 20)],
  ["sheets", (book) => book.addSheet("Other")],
  ["names of sheets", (book, sheet) => book.updateSheet(sheet, { name: "Survey" })],
  ["names", (book) => book.names.set({ name: "Rate", formula: "=1", comment: "" })],
  ["rules", (book, sheet) => book.rules.set(sheet, one, null)],
  ["stored data", (book) => book.xml.add("<a/>")],
  ["tables", (book, sheet) => book.addTable(sheet, { ...one, rows: 2 }, "Clusters")],
])("tells that %s were written", (_what, work) => {
  const { sheet, writesOf } = watched();
  expect(writesOf((book) => work(book, sheet))).toBe(1);
});

it("is silent when the workbook is read or computed", () => {
  const { sheet, writesOf } = watched();
  const quiet = (book: Spreadsheet) => {
    book.read(sheet, one);
    book.usedArea(sheet);
    book.recalculate();
    return [book.sheets, book.tables, book.charts.all, book.rules.within(sheet, one)];
  };
  expect(writesOf(quiet)).toBe(0);
});

it("is the same spreadsheet", () => {
  const { book, sheet } = watched();
  book.write(sheet, 0, 0, [[2, "=A1*2"]]);
  book.recalculate();
  expect(book.read(sheet, { ...one, columns: 2 })[0]?.map(({ value }) => value)).toEqual([2, 4]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Data"]);
});
