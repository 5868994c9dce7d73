import { type IWorkbookData, LocaleType } from "@univerjs/core";
import type { OfficeHost } from "../office/officeHost";
import { sheetData } from "./sheetData";

/** A workbook as the grid describes it, still without its cells. */
export const workbookData = ({ name, spreadsheet }: OfficeHost): IWorkbookData => ({
  id: "workbook",
  name,
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  defaultStyle: { ff: "Segoe UI, Arial, sans-serif", fs: 11 },
  sheetOrder: spreadsheet.sheets.map((sheet) => sheet.id),
  sheets: Object.fromEntries(
    spreadsheet.sheets.map((sheet) => {
      const used = spreadsheet.usedArea(sheet.id);
      const extent = {
        rows: used ? used.row + used.rows : 0,
        columns: used ? used.column + used.columns : 0,
      };
      return [sheet.id, sheetData(spreadsheet, sheet, extent)];
    })
  ),
});
