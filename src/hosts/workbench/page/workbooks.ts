import { sampleSheets } from "../../../app/sampleSheets";
import { openCsv } from "../../../spreadsheet/csv";
import { decodeText } from "../../../spreadsheet/decodeText";
import { createSpreadsheet, openXlsx } from "../../../spreadsheet/exceltsSpreadsheet";
import { FileUnreadable } from "../../../spreadsheet/fileUnreadable";
import type { Spreadsheet } from "../../../spreadsheet/spreadsheet";
import { workbookOf } from "../../../spreadsheet/spreadsheetWorkbook";

/** The case book, with which the workbench opens. */
export const caseBook = async (): Promise<Spreadsheet> => {
  const spreadsheet = createSpreadsheet();
  await workbookOf(spreadsheet).addSheets(sampleSheets());
  return spreadsheet;
};

/** A workbook with one empty sheet. */
export const blankWorkbook = (): Spreadsheet => {
  const spreadsheet = createSpreadsheet();
  spreadsheet.addSheet("Sheet1");
  return spreadsheet;
};

/**
 * Opens a file that the user chose.
 * @throws FileUnreadable where it cannot be opened
 */
export const openFile = async (file: File): Promise<Spreadsheet> => {
  const name = file.name.toLowerCase();
  if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt"))
    return openCsv(
      decodeText(new Uint8Array(await file.arrayBuffer())),
      file.name.replace(/\.\w+$/, "")
    );
  if (name.endsWith(".xlsx")) return openXlsx(new Uint8Array(await file.arrayBuffer()));
  throw new FileUnreadable("fileOfOtherKind");
};

export { FileUnreadable, openXlsx };
