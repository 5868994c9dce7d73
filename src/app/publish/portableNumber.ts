import type { Cells, CellValue } from "../../core/fault";

/** Digits that every spreadsheet program keeps when it saves a number; Excel shows no more. */
const portableDigits = 15;

/** A cell as it comes back from any program that opened and saved it. */
export const portable = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(portableDigits)) : value;

export const portableCells = (cells: Cells): CellValue[][] => cells.map((row) => row.map(portable));
