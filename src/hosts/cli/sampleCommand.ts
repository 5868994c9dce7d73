import { sampleSheets } from "../../app/sampleSheets";
import { createSpreadsheet } from "../../spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { saveFile } from "./files";
import type { Terminal } from "./terminal";

/** Writes the case book as a workbook. */
export const sampleCommand = async (out: string, terminal: Terminal): Promise<number> => {
  const spreadsheet = createSpreadsheet();
  const before = spreadsheet.sheets.map((sheet) => sheet.id);
  await workbookOf(spreadsheet).addSheets(sampleSheets());
  for (const id of before) spreadsheet.removeSheet(id);
  await saveFile(spreadsheet, out);
  terminal.err(`The case book was written to ${out}.\n`);
  return 0;
};
