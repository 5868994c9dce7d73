import { decodeCell, encodeCell, encodeCol } from "@cj-tech-master/excelts";
import { quotedSheet } from "../core/table/address";
import type { Area } from "./spreadsheet";

/** Rows and columns of an Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
const lastColumn = "XFD";

/** `B7`, from a row and a column that count from 0. */
export const cellAddress = (row: number, column: number): string =>
  encodeCell({ r: row, c: column });

/** `B7` for a single cell, `B7:C9` for more. */
export const areaAddress = (area: Area): string => {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
};

/** `$B$7:$C$9`: stays where it is when a formula is copied. */
export const absoluteAddress = (area: Area): string => {
  const corner = (row: number, column: number) => `$${encodeCol(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
};

/** `Data!B7:C9`. */
export const sheetAddress = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaAddress(area)}`;

export interface Address {
  /** Absent where the text names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

/** The sheet and the rest of a reference such as `'My data'!A1`. */
const splitSheet = (text: string): { sheet?: string; cells: string } => {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { cells: text };
  const name = text.slice(0, mark);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: text.slice(mark + 1) };
};

const corner = (text: string): { row?: number; column?: number } | null => {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  if (letters?.length === 3 && letters > lastColumn) return null;
  const decoded = decodeCell(`${letters ?? "A"}${digits ?? "1"}`);
  if (decoded.r < 0 || decoded.r >= sheetRows) return null;
  return {
    ...(digits === undefined ? {} : { row: decoded.r }),
    ...(letters === undefined ? {} : { column: decoded.c }),
  };
};

const span = (
  first: number | undefined,
  last: number | undefined,
  all: number
): { from: number; count: number } => {
  const from = first ?? 0;
  const to = last ?? all - 1;
  return { from: Math.min(from, to), count: Math.abs(to - from) + 1 };
};

/** Reads `B7`, `$B$7:C9`, `A:C`, `2:5`, each with or without a sheet. `null`: it is no address. */
export const parseAddress = (text: string): Address | null => {
  const { sheet, cells } = splitSheet(text.trim());
  const [first = "", second, ...more] = cells.replaceAll("$", "").toUpperCase().split(":");
  const start = corner(first);
  const end = second === undefined ? start : corner(second);
  if (!start || !end || more.length > 0) return null;
  const whole = start.row === undefined || start.column === undefined;
  if (whole && second === undefined) return null;
  if ((start.row === undefined) !== (end.row === undefined)) return null;
  if ((start.column === undefined) !== (end.column === undefined)) return null;
  const rows = span(start.row, end.row, sheetRows);
  const columns = span(start.column, end.column, sheetColumns);
  const area = { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
  return sheet === undefined ? { area } : { sheet, area };
};
