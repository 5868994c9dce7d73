import { WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { GridView } from "./gridView";

/** Text of this size in points still fits into a standard row. */
const standardFontSize = 12;

const isTall = (view: GridView, row: number): boolean => {
  const sheet = view.activeSheet;
  const styles = view.workbook.getStyles();
  const cells = sheet.getCellMatrix().getRow(row) ?? {};
  return Object.keys(cells).some((column) => {
    const style = styles.getStyleByCell(cells[Number(column)]);
    return style?.tb === WrapStrategy.WRAP || (style?.fs ?? 0) > standardFontSize;
  });
};

/** Makes rows with wrapped or large text as high as that needs. */
export const fitRowHeights = (view: GridView, first: number, last: number): void => {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const tall = rows.filter((row) => isTall(view, row));
  const skeleton = view.skeletons.getCurrentSkeleton();
  if (tall.length === 0 || !skeleton) return;
  const sheet = view.activeSheet;
  const endColumn = sheet.getColumnCount() - 1;
  const ranges = tall.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .filter(({ row, autoHeight }) => Math.abs(sheet.getRowHeight(row) - (autoHeight ?? 0)) > 0.5);
  if (rowsAutoHeightInfo.length === 0) return;
  const subUnitId = sheet.getSheetId();
  view.apply(SetWorksheetRowAutoHeightMutation.id, { subUnitId, rowsAutoHeightInfo });
};
