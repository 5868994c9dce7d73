import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";

const mine = (text: string) => ({ namespace: "urn:mine", xml: `<m xmlns="urn:mine">${text}</m>` });
const other = { namespace: "urn:other", xml: `<o:o xmlns:o="urn:other"/>` };

test("XML beside the sheets survives files, and is replaced by its namespace alone", async () => {
  const book = createSpreadsheet();
  book.addSheet("One");
  expect(book.storedXml).toEqual([]);
  book.storeXml(mine("first &amp; last"));
  book.storeXml(other);
  const again = await openXlsx(await book.toXlsx());
  expect(again.storedXml).toEqual([mine("first &amp; last"), other]);
  again.storeXml(mine("second"));
  const third = await openXlsx(await again.toXlsx());
  expect(third.storedXml).toEqual([other, mine("second")]);
  third.storeXml(mine("third"));
  expect((await openXlsx(await third.toXlsx())).storedXml).toEqual([other, mine("third")]);
});
