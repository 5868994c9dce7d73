import { quotedSheet } from "../../../../core/table/address";
import { sheetColumns, sheetRows } from "../../../../spreadsheet/addresses";
import { displayText } from "../../../../spreadsheet/displayText";
import { NotImplemented } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { rangeAddress } from "./address";
import { type Block, cellCount } from "./area";
import type { Book } from "./book";
import { checkShape, readEach, shown, valueType } from "./cells";
import { clearFormats, numberFormats, setNumberFormats } from "./numberFormats";
import { worksheetObject } from "./objects";
import { positionOf } from "./geometry";
import { rangeNavigation } from "./rangeNavigation";
import { selectRange } from "./selection";
import { sheetById } from "./sheets";
import { clearContents, writeRange } from "./write";

const address = (block: Block, book: Book): string =>
  `${quotedSheet(sheetById(book, block.sheet).name)}!${rangeAddress(block.area)}`;

const formulas = (block: Block, book: Book): unknown =>
  readEach(book, block, (cell) => cell.formula ?? shown(cell.value));

const clear = (block: Block, how: string, book: Book): void => {
  if (!["All", "Contents", "Formats"].includes(how))
    throw new NotImplemented(`Range.clear("${how}")`);
  if (how !== "Formats") clearContents(book, block);
  if (how !== "Contents") clearFormats(book, block);
  if (how === "All") book.spreadsheet.rules.set(block.sheet, block.area, null);
};

/** A block of cells of one sheet. */
export const rangeClass: ObjectClass<Book, Block> = {
  name: "Range",
  exists: ({ sheet }, book) => book.spreadsheet.sheets.some(({ id }) => id === sheet),
  properties: {
    values: {
      read: (block, book) => readEach(book, block, (cell) => shown(cell.value)),
      write: (block, value, book) => writeRange(book, block, value),
    },
    formulas: { read: formulas, write: (block, value, book) => writeRange(book, block, value) },
    formulasLocal: {
      read: formulas,
      write: (block, value, book) => writeRange(book, block, value),
    },
    text: {
      read: (block, book) =>
        readEach(book, block, (cell, row, column) =>
          displayText(cell.value, book.spreadsheet.formatAt(block.sheet, row, column).numberFormat)
        ),
    },
    valueTypes: {
      read: (block, book) => readEach(book, block, (cell) => valueType(cell.value)),
    },
    numberFormat: { read: numberFormats, write: setNumberFormats },
    numberFormatLocal: { read: numberFormats, write: setNumberFormats },
    address: { read: address },
    addressLocal: { read: address },
    rowIndex: { read: ({ area }) => area.row },
    columnIndex: { read: ({ area }) => area.column },
    rowCount: { read: ({ area }) => area.rows },
    columnCount: { read: ({ area }) => area.columns },
    cellCount: {
      read: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    },
    isEntireRow: { read: ({ area }) => area.columns === sheetColumns },
    isEntireColumn: { read: ({ area }) => area.rows === sheetRows },
    left: { read: ({ sheet, area }, book) => positionOf(book, sheet, area).left },
    top: { read: ({ sheet, area }, book) => positionOf(book, sheet, area).top },
    width: { read: ({ sheet, area }, book) => positionOf(book, sheet, area).width },
    height: { read: ({ sheet, area }, book) => positionOf(book, sheet, area).height },
  },
  links: {
    format: (block) => new RemoteObject("RangeFormat", block),
    dataValidation: (block) => new RemoteObject("DataValidation", block),
    worksheet: (block) => worksheetObject(block.sheet),
  },
  methods: {
    ...rangeNavigation,
    clear: (block, args, book) => clear(block, args.text(0, "All"), book),
    select: (block, _args, book) => selectRange(book, block),
    calculate: (_block, _args, book) => book.calculation.run(),
    getTables: (block, args) =>
      new RemoteObject("TableScopedCollection", { block, fully: args.flag(0) }),
    _ValidateArraySize: (block, args) => checkShape(block, args.integer(0), args.integer(1)),
  },
};
