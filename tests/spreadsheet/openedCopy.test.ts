import type { OpenedCopy } from "../../src/app/ports/copyDesk";
import { openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import { openedCopy } from "../../src/spreadsheet/openedCopy";
import { published } from "../support/publications";

// A whole workbook is made and computed.
jest.setTimeout(60_000);

const names = ["Segments", "Surplus", "Assumptions"];

/** The cells of the tables a copy is read back from, by the sheet, and where they stand. */
const tablesOf = ({ tables }: OpenedCopy) =>
  new Map(
    tables
      .filter(({ range }) => names.includes(range.sheet))
      .map(({ range: { sheet, row, column, columns }, cells }) => [
        sheet,
        { row, column, columns, cells },
      ])
  );

test("the tables of a copy are found on their sheets, where a program dropped them as tables", async () => {
  const { copy } = await published();
  const file = await copy.toXlsx();
  const whole = tablesOf(await openedCopy(await openXlsx(file)));
  const book = await openXlsx(file);
  for (const { id } of [...book.tables]) book.removeTable(id);
  expect([...whole.keys()].sort()).toEqual([...names].sort());
  expect(tablesOf(await openedCopy(book))).toEqual(whole);
});
