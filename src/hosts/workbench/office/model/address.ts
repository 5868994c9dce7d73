import { quotedSheet } from "../../../../core/table/address";
import {
  absoluteAddress,
  areaAddress,
  sheetColumns,
  sheetRows,
} from "../../../../spreadsheet/addresses";
import type { Area } from "../../../../spreadsheet/spreadsheet";

/** `B2`, `B2:C9`, and as Excel writes entire columns and rows `B:C`, `2:9`. */
export const rangeAddress = (area: Area): string => shortened(area, areaAddress(area));

/** `=Data!$B$2:$C$9`. */
export const absoluteFormula = (sheet: string, area: Area): string =>
  `=${quotedSheet(sheet)}!${shortened(area, absoluteAddress(area))}`;

const shortened = (area: Area, address: string): string => {
  if (area.rows === sheetRows && area.columns < sheetColumns) return address.replace(/\$?\d+/g, "");
  if (area.columns === sheetColumns) return address.replace(/\$?[A-Z]+/g, "");
  return address;
};
