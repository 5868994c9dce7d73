import { errorNote, selectionNote } from "../../../../src/hosts/workbench/grid/cellNote";
import { workbenches } from "../../../../src/locales/workbenches";
import { createSpreadsheet } from "../../../../src/spreadsheet/exceltsSpreadsheet";
import { CellFailure } from "../../../../src/spreadsheet/customFunction";
import type { Spreadsheet } from "../../../../src/spreadsheet/spreadsheet";

const { en: words, fr } = workbenches;

const bookOf = (cells: (string | number | null)[][]): { book: Spreadsheet; sheet: string } => {
  const book = createSpreadsheet();
  const sheet = book.addSheet("Data").id;
  book.write(sheet, 0, 0, cells);
  book.recalculate();
  return { book, sheet };
};

it("says why a cell shows an error: the function's own sentence, else what the error means", async () => {
  const { book, sheet } = bookOf([["=LAB.FAILS(1)", "=1/0", "#N/A!", 7]]);
  book.registerFunction({ name: "LAB.FAILS", parameters: ["scalar"], required: 1 }, () =>
    Promise.reject(new CellFailure("#N/A", "shares sum to 1.2"))
  );
  await book.settled();
  expect(errorNote(book, sheet, 0, 0, words)).toBe("A1: shares sum to 1.2");
  expect(errorNote(book, sheet, 0, 1, words)).toMatch(/^B1: .+\.$/);
  expect(errorNote(book, sheet, 0, 2, words)).toBeNull();
  expect(errorNote(book, sheet, 0, 3, words)).toBeNull();
  expect(errorNote(book, sheet, 9, 9, words)).toBeNull();
});

it("sums up the numbers of a selection", () => {
  const { book, sheet } = bookOf([
    ["firms", 1],
    [null, 2],
  ]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(selectionNote(book, sheet, area, words)).toBe("Sum 3, average 1.5, 2 numbers");
  expect(selectionNote(book, sheet, { ...area, rows: 1 }, words)).toBe(
    "Sum 1, average 1, 1 number"
  );
  expect(selectionNote(book, sheet, { ...area, rows: 1_048_576 }, words)).toBe(
    "Sum 3, average 1.5, 2 numbers"
  );
});

it("sums up in other languages, with numbers as they write them", () => {
  const { book, sheet } = bookOf([[1], [2]]);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  expect(selectionNote(book, sheet, area, fr)).toBe("Somme 3, moyenne 1,5, 2 nombres");
});

it("says nothing of a single cell, of text, or beyond the cells in use", () => {
  const { book, sheet } = bookOf([["firms", 1]]);
  const one = { row: 0, column: 1, rows: 1, columns: 1 };
  expect(selectionNote(book, sheet, one, words)).toBeNull();
  expect(selectionNote(book, sheet, { ...one, column: 0, rows: 5 }, words)).toBeNull();
  expect(selectionNote(book, sheet, { ...one, row: 10, rows: 5 }, words)).toBeNull();
});
