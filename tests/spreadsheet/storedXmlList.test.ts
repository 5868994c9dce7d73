import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { elements } from "../../src/spreadsheet/packageXml";
import { partOf } from "./sheetOf";

const mine = (text: string): string => `<m xmlns="urn:mine">${text}</m>`;
const other = `<o:o xmlns:o="urn:other"/>`;

const xmlOf = (book: Spreadsheet): string[] => book.storedXml.map(({ xml }) => xml);
const saved = async (book: Spreadsheet): Promise<Spreadsheet> => openXlsx(await book.toXlsx());

const bookWithSheet = (): Spreadsheet => {
  const book = createSpreadsheet();
  book.addSheet("One");
  return book;
};

test("XML beside the sheets survives files, with its id", async () => {
  const book = bookWithSheet();
  expect(book.storedXml).toEqual([]);
  const first = book.addXml(mine("first &amp; last"));
  book.addXml(other);
  const again = await saved(book);
  expect(xmlOf(again)).toEqual([mine("first &amp; last"), other]);
  expect(again.storedXml.map(({ namespace }) => namespace)).toEqual(["urn:mine", "urn:other"]);
  again.changeXml(first.id, mine("second"));
  expect(xmlOf(await saved(again))).toEqual([mine("second"), other]);
});

test("what was removed is gone from the file, and its id is given to nothing else", async () => {
  const book = bookWithSheet();
  book.addXml(other);
  const gone = book.addXml(mine("first"));
  book.removeXml(gone.id);
  const next = book.addXml(mine("second"));
  expect(next.id).not.toBe(gone.id);
  expect(() => book.removeXml(gone.id)).toThrow(gone.id);
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
  const first = book.addXml(mine("first"));
  const second = book.addXml(mine("second"));
  book.removeXml(first.id);
  const again = await saved(book);
  expect(again.addXml(mine("third")).id).not.toBe(second.id);
});
