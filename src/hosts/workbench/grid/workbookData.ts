import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { OfficeHost } from "../office/officeHost";
import type { GridFonts } from "./gridFonts";
import { sheetData } from "./sheetData";

/** A workbook as the grid describes it, still without its cells. */
export const workbookData = (
  { name, spreadsheet }: OfficeHost,
  fonts: GridFonts
): IWorkbookData => ({
  id: "workbook",
  name,
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: spreadsheet.sheets.map((sheet) => sheet.id),
  sheets: Object.fromEntries(
    spreadsheet.sheets.map((sheet) => {
      const used = spreadsheet.usedArea(sheet.id);
      const extent = {
        rows: used ? used.row + used.rows : 0,
        columns: used ? used.column + used.columns : 0,
      };
      return [sheet.id, sheetData(spreadsheet, sheet, extent, fonts)];
    })
  ),
});
