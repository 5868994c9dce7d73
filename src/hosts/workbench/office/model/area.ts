import { sheetColumns, sheetRows } from "../../../../spreadsheet/addresses";
import type { Area } from "../../../../spreadsheet/spreadsheet";

/** A block of cells of one sheet. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export const cellCount = (area: Area): number => area.rows * area.columns;

export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;

/** Does it reach over entire rows or columns? */
export const isUnbounded = (area: Area): boolean =>
  area.rows === sheetRows || area.columns === sheetColumns;

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= sheetRows &&
  column + columns <= sheetColumns;

const fromCorners = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const boundingArea = (a: Area, b: Area): Area =>
  fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b))
  );

export const intersection = (a: Area, b: Area): Area | null => {
  const area = fromCorners(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b))
  );
  return area.rows > 0 && area.columns > 0 ? area : null;
};

export const rowOf = (area: Area, index: number): Area => ({
  ...area,
  row: area.row + index,
  rows: 1,
});

export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

export const cellOf = (area: Area, row: number, column: number): Area => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

/** One value for every cell, in the shape of the area. */
export const fill = <T>(area: Area, value: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) => value(row, column))
  );

/** The numbers of its columns. */
export const sheetColumnsOf = (area: Area): number[] =>
  Array.from({ length: area.columns }, (_each, index) => area.column + index);
