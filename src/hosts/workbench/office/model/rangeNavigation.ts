import type { Area } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import type { RemoteObject } from "../protocol/remoteObject";
import {
  type Block,
  boundingArea,
  cellOf,
  columnOf,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  rowOf,
  wholeSheet,
} from "./area";
import type { Book } from "./book";
import { rangeObject } from "./objects";
import { blockOf } from "./rangeArgument";
import { required } from "./required";

const within = (block: Block, area: Area): RemoteObject => {
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeObject({ sheet: block.sheet, area });
};

const other = (block: Block, args: Arguments, book: Book): Area => {
  const found = blockOf(book, block.sheet, args, 0);
  if (found.sheet !== block.sheet) throw invalidArgument();
  return found.area;
};

const shared = (block: Block, args: Arguments, book: Book): RemoteObject | null => {
  const area = intersection(block.area, other(block, args, book));
  return area && within(block, area);
};

const used = (block: Block, book: Book): RemoteObject | null => {
  book.calculation.ensure();
  const area = book.spreadsheet.usedArea(block.sheet);
  const inside = area && intersection(block.area, area);
  return inside && within(block, inside);
};

/** Rows or columns beside the block: before it where the count is negative. */
const beside = (block: Block, count: number, along: "rows" | "columns"): RemoteObject => {
  if (count === 0) throw invalidArgument();
  const start = along === "rows" ? "row" : "column";
  const from = count > 0 ? block.area[start] + block.area[along] : block.area[start] + count;
  return within(block, { ...block.area, [start]: from, [along]: Math.abs(count) });
};

/** The methods of a range that lead to another range. */
export const rangeNavigation: NonNullable<ObjectClass<Book, Block>["methods"]> = {
  getCell: (block, args) => within(block, cellOf(block.area, args.integer(0), args.integer(1))),
  getRow: (block, args) => within(block, rowOf(block.area, args.integer(0))),
  getColumn: (block, args) => within(block, columnOf(block.area, args.integer(0))),
  getOffsetRange: (block, args) =>
    within(block, {
      ...block.area,
      row: block.area.row + args.integer(0),
      column: block.area.column + args.integer(1),
    }),
  getResizedRange: (block, args) =>
    within(block, {
      ...block.area,
      rows: block.area.rows + args.integer(0),
      columns: block.area.columns + args.integer(1),
    }),
  getAbsoluteResizedRange: (block, args) =>
    within(block, { ...block.area, rows: args.integer(0), columns: args.integer(1) }),
  getRowsAbove: (block, args) => beside(block, -args.integer(0, 1), "rows"),
  getRowsBelow: (block, args) => beside(block, args.integer(0, 1), "rows"),
  getColumnsBefore: (block, args) => beside(block, -args.integer(0, 1), "columns"),
  getColumnsAfter: (block, args) => beside(block, args.integer(0, 1), "columns"),
  getLastCell: ({ sheet, area }) =>
    rangeObject({
      sheet,
      area: { row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 },
    }),
  getLastRow: (block) => within(block, rowOf(block.area, block.area.rows - 1)),
  getLastColumn: (block) => within(block, columnOf(block.area, block.area.columns - 1)),
  getEntireRow: (block) =>
    within(block, { ...wholeSheet, row: block.area.row, rows: block.area.rows }),
  getEntireColumn: (block) =>
    within(block, { ...wholeSheet, column: block.area.column, columns: block.area.columns }),
  getBoundingRect: (block, args, book) =>
    within(block, boundingArea(block.area, other(block, args, book))),
  getIntersection: (block, args, book) => required(shared(block, args, book)),
  getIntersectionOrNullObject: shared,
  getUsedRange: (block, _args, book) =>
    used(block, book) ?? within(block, cellOf(block.area, 0, 0)),
  getUsedRangeOrNullObject: (block, _args, book) => used(block, book),
};
