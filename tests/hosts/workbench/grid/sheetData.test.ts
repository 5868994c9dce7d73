import { GridFonts } from "../../../../src/hosts/workbench/grid/gridFonts";
import {
  charactersOfWidth,
  freezeOf,
  sheetData,
  sheetSize,
  widthsOf,
} from "../../../../src/hosts/workbench/grid/sheetData";
import { createSpreadsheet } from "../../../../src/spreadsheet/exceltsSpreadsheet";

const fonts = new GridFonts(() => 7);

const bookOf = () => {
  const book = createSpreadsheet();
  const id = book.addSheet("Segments").id;
  const sheet = () => {
    const [first] = book.sheets;
    if (!first) throw new Error("There is a sheet.");
    return first;
  };
  return { book, id, sheet };
};

it("offers room beyond the cells in use", () => {
  expect(sheetSize({ rows: 0, columns: 0 })).toEqual({ rowCount: 200, columnCount: 26 });
  expect(sheetSize({ rows: 5000, columns: 40 })).toEqual({ rowCount: 5100, columnCount: 46 });
});

it("draws columns as wide as Excel, and takes widths back as they were", () => {
  const { book, id } = bookOf();
  book.setColumnWidth(id, 1, 20);
  // 7 pixels a character and 5 of margin; Excel's own columns have 64.
  expect(widthsOf(book, id, 2)).toEqual({ 0: 64, 1: 145 });
  for (const characters of [0, 3, 8.43, 20, 100])
    expect(charactersOfWidth(Math.round(characters * 7 + 5))).toBeCloseTo(characters, 1);
  expect(charactersOfWidth(2)).toBe(0);
});

it("describes what a sheet is like", () => {
  const { book, id, sheet } = bookOf();
  book.updateSheet(id, { frozenRows: 3, showGridlines: false, tabColor: "#1F4E79" });
  const data = sheetData(book, sheet(), { rows: 10, columns: 3 }, fonts);
  expect(data).toMatchObject({
    id,
    name: "Segments",
    tabColor: "#1F4E79",
    hidden: 0,
    showGridlines: 0,
    rowCount: 200,
    freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
    defaultStyle: fonts.font(),
  });
  expect(Object.keys(data.columnData ?? {})).toHaveLength(26);
});

it("hides what is hidden, and freezes nothing unasked", () => {
  const { book, id, sheet } = bookOf();
  book.addSheet("Other");
  book.updateSheet(id, { visible: false });
  expect(sheetData(book, sheet(), { rows: 1, columns: 1 }, fonts)).toMatchObject({ hidden: 1 });
  expect(freezeOf(sheet())).toEqual({ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 });
});
