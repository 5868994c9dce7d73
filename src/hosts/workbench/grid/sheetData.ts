import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { Sheet, Spreadsheet } from "../../../spreadsheet/spreadsheet";
import type { GridFonts } from "./gridFonts";

/** A character of the standard font is 7 pixels wide; 5 more are the margins of the cell. */
const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersOfWidth = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

/** What a sheet offers beyond its cells in use. */
const fewest = { rows: 200, columns: 26 };
const spare = { rows: 100, columns: 6 };

export const sheetSize = (extent: { readonly rows: number; readonly columns: number }) => ({
  rowCount: Math.max(fewest.rows, extent.rows + spare.rows),
  columnCount: Math.max(fewest.columns, extent.columns + spare.columns),
});

export const freezeOf = ({ frozenRows, frozenColumns }: Sheet): IWorksheetData["freeze"] => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
});

export const widthsOf = (
  spreadsheet: Spreadsheet,
  sheet: string,
  columns: number
): Record<number, number> =>
  Object.fromEntries(
    Array.from({ length: columns }, (_, column) => [
      column,
      pixelsOfWidth(spreadsheet.columnWidth(sheet, column)),
    ])
  );

/** A sheet as the grid describes it, still without its cells. */
export const sheetData = (
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  extent: { readonly rows: number; readonly columns: number },
  fonts: GridFonts
): Partial<IWorksheetData> => {
  const size = sheetSize(extent);
  const widths = widthsOf(spreadsheet, sheet.id, size.columnCount);
  return {
    ...size,
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(sheet),
    defaultRowHeight: 20,
    defaultStyle: fonts.font(),
    columnData: Object.fromEntries(Object.entries(widths).map(([column, w]) => [column, { w }])),
    cellData: {},
  };
};
