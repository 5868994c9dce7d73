import { RangeGone, type TableRange, type Workbook } from "../app/ports/workbook";
import { fetchChanges } from "./fetchChanges";
import { listRanges } from "./listRanges";
import { readRange } from "./readRange";
import { changeXml, readXml } from "./storedXml";
import { runExcel } from "./runExcel";
import { selectedRange } from "./selectedRange";
import { watchChanges } from "./watchChanges";
import { writeExcel } from "./writeExcel";

const select = async (
  context: Excel.RequestContext,
  range: TableRange,
  row: number,
  column: number
): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new RangeGone(range.name);
  sheet.activate();
  sheet.getCell(range.row + row, range.column + column).select();
  await context.sync();
};

/** The workbook that is open in Excel. What Excel cannot do rejects with a `WorkbookTrouble`. */
export const officeWorkbook = (): Workbook => ({
  ranges: () => runExcel(listRanges),
  read: (range) => runExcel((context) => readRange(context, range)),
  written: (range) => runExcel((context) => readRange(context, range, "formulas")),
  addSheets: async (sheets) => {
    const { addSheets } = await fetchChanges();
    return writeExcel((context) => addSheets(context, sheets));
  },
  selected: () => runExcel(selectedRange),
  select: (range, row, column) => runExcel((context) => select(context, range, row, column)),
  storedXml: (namespace) => runExcel((context) => readXml(context, namespace)),
  changeXml: (namespace, change) => runExcel((context) => changeXml(context, namespace, change)),
  onChange: watchChanges,
});
