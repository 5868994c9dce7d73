import type { Sheet } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, NotImplemented } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { cellOf, isOnSheet, wholeSheet } from "./area";
import type { Book } from "./book";
import { EventType } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { rangeObject, tableCollection, worksheetObject } from "./objects";
import { blockOfText } from "./rangeArgument";
import { required } from "./required";
import { activateSheet } from "./selection";
import { moveSheet, removeSheet, renameSheet, sheetById, showSheet } from "./sheets";
import { colorValue, flagValue, numberValue, textValue } from "./values";

const range = (
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number
): RemoteObject => {
  const area = { row, column, rows, columns };
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeObject({ sheet, area });
};

const rangeOf = (sheet: string, args: Arguments, book: Book): RemoteObject => {
  const address = args.has(0) ? args.text(0) : "";
  return rangeObject(
    address === "" ? { sheet, area: wholeSheet } : blockOfText(book, sheet, address)
  );
};

const usedRange = (sheet: string, book: Book): RemoteObject | null => {
  book.calculation.ensure();
  const area = book.spreadsheet.usedArea(sheet);
  return area && rangeObject({ sheet, area });
};

const neighbour = (
  sheet: string,
  args: Arguments,
  book: Book,
  step: 1 | -1
): RemoteObject | null => {
  const { sheets } = book.spreadsheet;
  const visibleOnly = args.flag(0);
  const position = sheets.findIndex((each) => each.id === sheet);
  for (let i = position + step; i >= 0 && i < sheets.length; i += step) {
    const found = sheets[i];
    if (found && (found.visible || !visibleOnly)) return worksheetObject(found.id);
  }
  return null;
};

const setVisibility = (id: string, value: unknown, book: Book): void => {
  const visibility = textValue(value);
  if (visibility === "VeryHidden") throw new NotImplemented('Worksheet.visibility = "VeryHidden"');
  if (visibility !== "Visible" && visibility !== "Hidden") throw invalidArgument();
  showSheet(book, id, visibility === "Visible");
};

const showGridlines = {
  read: (id: string, book: Book) => sheetById(book, id).showGridlines,
  write: (id: string, value: unknown, book: Book) =>
    book.spreadsheet.updateSheet(id, { showGridlines: flagValue(value) }),
};

const property =
  <T>(pick: (sheet: Sheet) => T) =>
  (id: string, book: Book): T =>
    pick(sheetById(book, id));

export const worksheetClass: ObjectClass<Book, string> = {
  name: "Worksheet",
  identity: { key: "Id", of: (id) => id },
  properties: {
    id: { read: property((sheet) => sheet.id) },
    name: {
      read: property((sheet) => sheet.name),
      write: (id, value, book) => renameSheet(book, id, textValue(value)),
    },
    position: {
      read: (id, book) => book.spreadsheet.sheets.findIndex((sheet) => sheet.id === id),
      write: (id, value, book) => moveSheet(book, id, numberValue(value)),
    },
    visibility: {
      read: property((sheet) => (sheet.visible ? "Visible" : "Hidden")),
      write: setVisibility,
    },
    tabColor: {
      read: property((sheet) => sheet.tabColor ?? ""),
      write: (id, value, book) =>
        book.spreadsheet.updateSheet(id, { tabColor: value === "" ? "" : colorValue(value) }),
    },
    showGridlines,
    gridlines: { ...showGridlines, alias: true },
  },
  links: {
    charts: (id) => new RemoteObject("ChartCollection", id),
    freezePanes: (id) => new RemoteObject("WorksheetFreezePanes", id),
    tables: tableCollection,
  },
  methods: {
    activate: (id, _args, book) => activateSheet(book, id),
    calculate: (_id, _args, book) => book.calculation.run(),
    delete: (id, _args, book) => removeSheet(book, id),
    getCell: (id, args) =>
      rangeObject({ sheet: id, area: cellOf(wholeSheet, args.integer(0), args.integer(1)) }),
    getRange: rangeOf,
    getRangeByIndexes: (id, args) =>
      range(id, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    getUsedRange: (id, _args, book) => usedRange(id, book) ?? range(id, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (id, _args, book) => usedRange(id, book),
    getNext: (id, args, book) => required(neighbour(id, args, book, 1)),
    getNextOrNullObject: (id, args, book) => neighbour(id, args, book, 1),
    getPrevious: (id, args, book) => required(neighbour(id, args, book, -1)),
    getPreviousOrNullObject: (id, args, book) => neighbour(id, args, book, -1),
    ...eventMethods<string>(
      {
        Activated: EventType.worksheetActivated,
        Calculated: EventType.worksheetCalculated,
        DataChanged: EventType.worksheetChanged,
        Deactivated: EventType.worksheetDeactivated,
        FormatChanged: EventType.worksheetFormatChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
      },
      (id) => id
    ),
  },
};
