import type { Area, CellFormat } from "../../../../spreadsheet/spreadsheet";
import { type Block, cellCount, intersection, isUnbounded } from "./area";
import type { Book } from "./book";
import { announceFormat } from "./changeEvents";

/** Beyond this many cells only those in use are looked at. */
const looksAt = 100_000;

/** What is looked at or changed of entire rows and columns: the cells in use, at least the first. */
export const bounded = (book: Book, { sheet, area }: Block): Area => {
  if (!isUnbounded(area) && cellCount(area) <= looksAt) return area;
  const used = book.spreadsheet.usedArea(sheet);
  const inUse = used && intersection(used, area);
  if (!isUnbounded(area)) return inUse ?? { ...area, rows: 1, columns: 1 };
  return inUse ?? { ...area, rows: 1, columns: 1 };
};

/** The format all cells share, or null where they differ. */
export const sharedFormat = <Key extends keyof CellFormat>(
  book: Book,
  block: Block,
  key: Key,
  standard: NonNullable<CellFormat[Key]>
): NonNullable<CellFormat[Key]> | null => {
  const area = bounded(book, block);
  const at = (row: number, column: number): NonNullable<CellFormat[Key]> =>
    book.spreadsheet.formatAt(block.sheet, row, column)[key] ?? standard;
  const first = at(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (at(row, column) !== first) return null;
  return first;
};

export const setFormat = (book: Book, block: Block, change: CellFormat): void => {
  const area = isUnbounded(block.area) ? bounded(book, block) : block.area;
  book.spreadsheet.format(block.sheet, area, change);
  announceFormat(book, block);
};
