import type { LabData } from "../../../src/app/labData";
import type { CellValue } from "../../../src/core/fault";
import { findSegments } from "../../../src/app/findSegments";
import { readLab } from "../../../src/app/readLab";
import { sampleSheets } from "../../../src/app/sampleSheets";
import { createSpreadsheet } from "../../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../../src/spreadsheet/spreadsheet";
import { SpreadsheetWorkbook } from "../../../src/spreadsheet/spreadsheetWorkbook";

export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: SpreadsheetWorkbook;
  /** The first sheet. */
  readonly sheet: string;
}

/** A workbook with one empty sheet, `Sheet1`. */
export const emptyBook = (): Book => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Sheet1").id;
  return { spreadsheet, sheet, workbook: new SpreadsheetWorkbook(spreadsheet) };
};

/** A workbook with the case book. */
export const sampleBook = async (): Promise<Book> => {
  const book = emptyBook();
  await book.workbook.addSheets(sampleSheets());
  return book;
};

const columns = [
  "cluster",
  "subsector",
  "isic",
  "firms",
  "workers",
  "revenue",
  "labourSurplus",
  "enforcement",
  "massScore",
  "networkScore",
  "skillsScore",
  "jointScore",
  "power",
  "stage",
];

export const header: readonly CellValue[] = columns;

/** Two segments that can be scored; revenue of the second is to be repaired by those who want a fault. */
export const sialkot: readonly CellValue[] = [
  "Sialkot",
  "surgical instruments",
  "325",
  350,
  25000,
  2000,
  0.25,
  0.3,
  0.9,
  0.8,
  0.6,
  0.5,
  0.8,
  2,
];
export const agra: readonly CellValue[] = [
  "Agra",
  "footwear",
  "152",
  5000,
  60000,
  900,
  0.4,
  0.1,
  0.9,
  0.4,
  0.4,
  0.1,
  0.6,
  null,
];

/** The row with one cell changed. */
export const withCell = (
  row: readonly CellValue[],
  column: string,
  value: CellValue
): readonly CellValue[] => row.map((cell, c) => (columns[c] === column ? value : cell));

/** A workbook with a table called Segments from the sheet's first cell on. */
export const bookWith = (cells: readonly (readonly CellValue[])[]): Book => {
  const book = emptyBook();
  book.spreadsheet.write(book.sheet, 0, 0, cells);
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  book.spreadsheet.addTable(book.sheet, area, "Segments");
  return book;
};

/** A workbook with a table of these segments. */
export const bookOf = (...rows: readonly (readonly CellValue[])[]): Book =>
  bookWith([header, ...rows]);

/** Everything read from a workbook that has a table of segments. */
export const labOf = async ({ workbook }: Book): Promise<LabData> => {
  const [range] = await findSegments(workbook);
  if (!range) throw new Error("There is no table of segments.");
  const data = await readLab(workbook, range);
  if (!data.ok) throw new Error(JSON.stringify(data.faults));
  return data.value;
};

/** The n-th segment that was read. */
export const segmentAt = ({ segments }: LabData, index: number) => {
  const segment = segments[index];
  if (!segment) throw new Error(`There is no segment ${index}.`);
  return segment;
};
