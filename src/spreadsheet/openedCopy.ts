import type { OpenedCopy } from "../app/ports/copyDesk";
import { returnedCopy } from "./returnedCopy";
import type { Spreadsheet } from "./spreadsheet";
import { workbookOf } from "./spreadsheetWorkbook";

/** A workbook as a copy that came back, its tables included. */
export const openedCopy = async (spreadsheet: Spreadsheet): Promise<OpenedCopy> => {
  const workbook = workbookOf(spreadsheet);
  const ranges = await workbook.ranges();
  const tables = await Promise.all(
    ranges.map(async (range) => ({ range, cells: await workbook.read(range) }))
  );
  return { ...returnedCopy(spreadsheet), tables };
};
