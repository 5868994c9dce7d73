import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { elements } from "../../src/spreadsheet/packageXml";
import { partOf } from "./sheetOf";

const mine = (text: string): string => `<m xmlns="urn:mine">${text}</m>`;
const other = `<o:o xmlns:o="urn:other"/>`;

const xmlOf = (book: Spreadsheet): string[] => book.xml.all.map(({ xml }) => xml);
const saved = async (book: Spreadsheet): Promise<Spreadsheet> => openXlsx(await book.toXlsx());

const bookWithSheet = (): Spreadsheet => {
  const book = createSpreadsheet();
  book.addSheet("One");
  return book;
};

test("XML beside the sheets survives files, with its id", async () => {
  const book = bookWithSheet();
  expect(book.xml.all).toEqual([]);
  const first = book.xml.add(mine("first &amp; last"));
  book.xml.add(other);
  const again = await saved(book);
  expect(xmlOf(again)).toEqual([mine("first &amp; last"), other]);
  expect(again.xml.all.map(({ namespace }) => namespace)).toEqual(["urn:mine", "urn:other"]);
  again.xml.change(first.id, mine("second"));
  expect(xmlOf(await saved(again))).toEqual([mine("second"), other]);
});

test("what was removed is gone from the file, and its id is given to nothing else", async () => {
  const book = bookWithSheet();
  book.xml.add(other);
  const gone = book.xml.add(mine("first"));
  book.xml.remove(gone.id);
  const next = book.xml.add(mine("second"));
  expect(next.id).not.toBe(gone.id);
  expect(() => book.xml.remove(gone.id)).toThrow(gone.id);
  const again = await saved(book);
  expect(xmlOf(again)).toEqual([other, mine("second")]);
  const relationships = elements(await partOf(again, "xl/_rels/workbook.xml.rels"), "Relationship");
  const toItems = relationships.filter(({ attributes }) =>
    attributes["Target"]?.includes("customXml")
  );
  expect(toItems).toHaveLength(2);
});

test("an id of the file is given to nothing else after it was opened again", async () => {
  const book = bookWithSheet();
  const first = book.xml.add(mine("first"));
  const second = book.xml.add(mine("second"));
  book.xml.remove(first.id);
  const again = await saved(book);
  expect(again.xml.add(mine("third")).id).not.toBe(second.id);
});
