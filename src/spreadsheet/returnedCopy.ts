import type { ReturnedCopy } from "../app/publish/recordOfCopy";
import { sheetContents } from "./sheetContents";
import type { Spreadsheet } from "./spreadsheet";

/** A workbook as a copy that came back. */
export const returnedCopy = (spreadsheet: Spreadsheet): ReturnedCopy => ({
  stored: spreadsheet.xml.all,
  sheets: sheetContents(spreadsheet),
});
