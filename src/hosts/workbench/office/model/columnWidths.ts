import { invalidArgument } from "../protocol/apiError";
import { displayText } from "../../../../spreadsheet/displayText";
import { type Block, intersection, sheetColumnsOf } from "./area";
import type { Book } from "./book";
import { charactersOfPoints, pointsOfCharacters } from "./geometry";

/** The width all columns of a block share, in points; null where they differ. */
export const sharedWidth = (book: Book, block: Block): number | null => {
  const widths = sheetColumnsOf(block.area).map((column) =>
    pointsOfCharacters(book.spreadsheet.columnWidth(block.sheet, column))
  );
  const [first = 0] = widths;
  return widths.every((width) => width === first) ? first : null;
};

export const setWidth = (book: Book, block: Block, points: number): void => {
  if (points < 0) throw invalidArgument();
  for (const column of sheetColumnsOf(block.area))
    book.spreadsheet.setColumnWidth(block.sheet, column, charactersOfPoints(points));
};

const margin = 1.7;

/** Makes every column as wide as its longest text. */
export const autofit = (book: Book, block: Block): void => {
  book.calculation.ensure();
  const used = book.spreadsheet.usedArea(block.sheet);
  const area = used && intersection(used, block.area);
  if (!area) return;
  const cells = book.spreadsheet.read(block.sheet, area);
  for (const [i, column] of sheetColumnsOf(area).entries()) {
    const lengths = cells.map((row, j) => {
      const { numberFormat } = book.spreadsheet.formatAt(block.sheet, area.row + j, column);
      return displayText(row[i]?.value ?? null, numberFormat).length;
    });
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) book.spreadsheet.setColumnWidth(block.sheet, column, longest + margin);
  }
};
