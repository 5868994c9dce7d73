import type { TableRange, Workbook } from "../../src/app/ports/workbook";
import type { CellValue } from "../../src/core/fault";
import { sampleSheets } from "../../src/app/sampleSheets";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";

export interface TestWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: Workbook;
}

/** A workbook with the case book in it. */
export const sampleWorkbook = async (): Promise<TestWorkbook> => {
  const spreadsheet = createSpreadsheet();
  const workbook = workbookOf(spreadsheet);
  await workbook.addSheets(sampleSheets());
  return { spreadsheet, workbook };
};

/** A workbook with one sheet of cells, from the given corner on. */
export const workbookWith = (
  name: string,
  cells: readonly (readonly CellValue[])[],
  corner: { readonly row: number; readonly column: number } = { row: 0, column: 0 }
): TestWorkbook => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet(name);
  spreadsheet.write(sheet.id, corner.row, corner.column, cells);
  return { spreadsheet, workbook: workbookOf(spreadsheet) };
};

/** The range of a name, which must be there. */
export const rangeCalled = async (workbook: Workbook, name: string): Promise<TableRange> => {
  const range = (await workbook.ranges()).find((it) => it.name === name);
  if (!range) throw new Error(`There is no range ${name}.`);
  return range;
};

/** The workbook, with some of what it does done otherwise. */
export const workbookThat = (workbook: Workbook, does: Partial<Workbook>): Workbook => ({
  ranges: () => workbook.ranges(),
  read: (range) => workbook.read(range),
  written: (range) => workbook.written(range),
  addSheets: (sheets) => workbook.addSheets(sheets),
  selected: () => workbook.selected(),
  select: (range, row, column) => workbook.select(range, row, column),
  storedXml: (namespace) => workbook.storedXml(namespace),
  changeXml: (namespace, change) => workbook.changeXml(namespace, change),
  onChange: (listener) => workbook.onChange(listener),
  ...does,
});
