import { ValueType, type Cell, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { parseAddress } from "./addresses";
import { plainValue } from "./cellValues";
import type { Spills } from "./spills";

/**
 * A formula shared by several cells becomes each cell's own, so that changing the first leaves the
 * others right; an array formula fills its cells like any other.
 */
const settleFormula = (sheet: Worksheet, cell: Cell, spills: Spills, date1904: boolean): void => {
  const { formula, model } = cell;
  if (model.result instanceof Date) cell.result = Number(plainValue(model.result, date1904));
  if (formula && (model.sharedFormula !== undefined || model.shareType === "shared")) {
    cell.value = { formula, ...(cell.result === undefined ? {} : { result: cell.result }) };
    return;
  }
  const area = model.shareType === "array" && model.ref ? parseAddress(model.ref)?.area : undefined;
  if (!area) return;
  model.isDynamicArray = true;
  if (area.rows * area.columns > 1) spills.adopt(sheet, area);
};

/** Has a formula no result yet? Some programs write formulas and leave it to others to compute them. */
export const awaitsResults = (workbook: Workbook): boolean => {
  let awaits = false;
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ValueType.Formula && cell.result === undefined) awaits = true;
      });
    });
  return awaits;
};

/** Brings the cells of an opened file into the form the rest works with: dates are serial numbers. */
export const settleCells = (workbook: Workbook, spills: Spills): void => {
  const date1904 = workbook.properties.date1904 === true;
  const formulas: [Worksheet, Cell][] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ValueType.Date) cell.value = plainValue(cell.value, date1904);
        else if (cell.type === ValueType.Formula) formulas.push([sheet, cell]);
      });
    });
  }
  // From the last: a shared formula is read off the first cell that has it.
  for (const [sheet, cell] of formulas.reverse()) settleFormula(sheet, cell, spills, date1904);
};
