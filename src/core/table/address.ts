/** The letters of a column counted from 0: A, B, … Z, AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

const plainSheetName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d*|[Cc]\d*)$/;

/** A sheet name as a formula needs it: in quotes unless it is a plain word. */
export const quotedSheet = (name: string): string =>
  plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** The address of a cell of a sheet, rows and columns counted from 0. */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
