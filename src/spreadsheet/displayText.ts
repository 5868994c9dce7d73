import { formatCellValue } from "@cj-tech-master/excelts";
import { type CellValue, isCellError } from "../core/fault";

/** What a cell shows of its value in a number format such as `0.0%`. */
export const displayText = (value: CellValue, numberFormat = "General"): string => {
  if (value === null) return "";
  return isCellError(value) ? value : formatCellValue(value, numberFormat);
};
