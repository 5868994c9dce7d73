import { type CellValue, isCellError } from "../../../../core/fault";
import type { Cell } from "../../../../spreadsheet/spreadsheet";
import { ApiError, invalidArgument } from "../protocol/apiError";
import { type Block, cellCount, fill, isUnbounded } from "./area";
import type { Book } from "./book";

/**
 * One thing of every cell of a block. As in Excel the answer is null for entire rows and columns;
 * more cells than one reading may return are refused, where Excel might answer null unasked.
 */
export const readEach = <T>(
  book: Book,
  block: Block,
  pick: (cell: Cell, row: number, column: number) => T
): T[][] | null => {
  if (isUnbounded(block.area)) return null;
  if (cellCount(block.area) > book.cellLimit)
    throw new ApiError(
      "ResponsePayloadSizeLimitExceeded",
      `A reading returns at most ${book.cellLimit} cells; this one asks for ${cellCount(block.area)}.`
    );
  book.calculation.ensure();
  return book.spreadsheet
    .read(block.sheet, block.area)
    .map((cells, row) =>
      cells.map((cell, column) => pick(cell, block.area.row + row, block.area.column + column))
    );
};

export const firstCell = (book: Book, block: Block): Cell => {
  book.calculation.ensure();
  const cell = book.spreadsheet.read(block.sheet, { ...block.area, rows: 1, columns: 1 })[0]?.[0];
  return cell ?? { value: null };
};

/** Blank cells read as empty text. */
export const shown = (value: CellValue): string | number | boolean => value ?? "";

export type ValueType = "Empty" | "Double" | "Boolean" | "Error" | "String";

export const valueType = (value: CellValue): ValueType => {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
};

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What is set, one a cell: an array must have the block's shape, a single value goes everywhere. */
export const spread = (block: Block, value: unknown): unknown[][] => {
  const { rows, columns } = block.area;
  if (!Array.isArray(value)) {
    if (isUnbounded(block.area))
      throw invalidArgument("Entire rows and columns cannot be written.");
    return fill(block.area, () => value);
  }
  const matrix = value as unknown[];
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columns;
  if (matrix.length !== rows || !matrix.every(fits)) throw invalidArgument(wrongShape);
  return matrix;
};

/** Refuses an array of another shape before its parts are written. */
export const checkShape = (block: Block, rows: number, columns: number): void => {
  if (rows !== block.area.rows || columns !== block.area.columns) throw invalidArgument(wrongShape);
};
