import type { CellValue } from "../../src/core/fault";
import { parseAddress } from "../../src/spreadsheet/addresses";
import { createSpreadsheet, openXlsx } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Area, Cell, Spreadsheet } from "../../src/spreadsheet/spreadsheet";

export const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed.area;
};

/** A sheet of a spreadsheet with shorthands for tests; addresses as in Excel. */
export interface TestSheet {
  readonly book: Spreadsheet;
  readonly sheet: string;
  readonly write: (address: string, values: (CellValue | undefined)[][]) => void;
  readonly cells: (address: string) => Cell[][];
  readonly values: (address: string) => CellValue[][];
}

export const shorthands = (book: Spreadsheet, sheet: string): TestSheet => {
  const cells = (address: string) => {
    book.recalculate();
    return book.read(sheet, area(address));
  };
  return {
    book,
    sheet,
    write: (address, values) => book.write(sheet, area(address).row, area(address).column, values),
    cells,
    values: (address) => cells(address).map((row) => row.map((cell) => cell.value)),
  };
};

/** A new spreadsheet with one sheet, `Data`. */
export const sheetOf = (cells: (CellValue | undefined)[][] = []): TestSheet => {
  const book = createSpreadsheet();
  const test = shorthands(book, book.addSheet("Data").id);
  test.write("A1", cells);
  return test;
};

/** The first sheet of the same spreadsheet after a trip through a file. */
export const reopened = async ({ book }: TestSheet): Promise<TestSheet> => {
  const opened = await openXlsx(await book.toXlsx());
  return shorthands(opened, opened.sheets[0]?.id ?? "");
};

/** A part of a written file, as text. */
export const partOf = async (book: Spreadsheet, path: string): Promise<string> => {
  const { ZipParser } = await import("@excelts/archive/unzip/zip-parser.js");
  const bytes = await new ZipParser(await book.toXlsx()).extract(path);
  return new TextDecoder().decode(bytes ?? new Uint8Array());
};
