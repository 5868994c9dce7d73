import type { Area } from "../../../../spreadsheet/spreadsheet";
import type { Book } from "./book";

/** In points, as Excel places ranges and charts. */
export interface Position {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rowHeight = 15;
const pointsPerPixel = 0.75;
const digitWidth = 7;
const cellPadding = 5;

/** The width of a column in points, from its width in characters of the standard font. */
export const pointsOfCharacters = (characters: number): number =>
  Math.round(characters * digitWidth + cellPadding) * pointsPerPixel;

export const charactersOfPoints = (points: number): number =>
  Math.max(0, (points / pointsPerPixel - cellPadding) / digitWidth);

const columnPoints = (book: Book, sheet: string, column: number): number =>
  pointsOfCharacters(book.spreadsheet.columnWidth(sheet, column));

const pointsBetween = (book: Book, sheet: string, from: number, count: number): number => {
  let points = 0;
  for (let column = from; column < from + count; column++)
    points += columnPoints(book, sheet, column);
  return points;
};

export const positionOf = (book: Book, sheet: string, area: Area): Position => ({
  left: pointsBetween(book, sheet, 0, area.column),
  top: area.row * rowHeight,
  width: pointsBetween(book, sheet, area.column, area.columns),
  height: area.rows * rowHeight,
});

const columnAt = (book: Book, sheet: string, points: number): number => {
  let column = 0;
  for (let left = 0; left + columnPoints(book, sheet, column) <= points + 0.01; column++)
    left += columnPoints(book, sheet, column);
  return column;
};

/** The cells a box covers: charts keep to whole cells here. */
export const areaAt = (book: Book, sheet: string, place: Position): Area => {
  const column = columnAt(book, sheet, place.left);
  const row = Math.floor(place.top / rowHeight);
  const end = columnAt(book, sheet, place.left + Math.max(1, place.width) - 1);
  const rows = Math.round(place.height / rowHeight);
  return { row, column, rows: Math.max(1, rows), columns: Math.max(1, end - column + 1) };
};
