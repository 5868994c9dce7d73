import type { Area, Table } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { intersection } from "./area";
import type { Book } from "./book";
import { EventType, workbookTarget } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { rangeObject, worksheetObject } from "./objects";
import { blockOf } from "./rangeArgument";
import { bodyArea, checkNoOverlap, headerArea, tableById } from "./tableCells";
import { textValue } from "./values";
import { clearContents } from "./write";

const range = (id: string, book: Book, pick: (table: Table) => Area): RemoteObject => {
  const table = tableById(book, id);
  return rangeObject({ sheet: table.sheet, area: pick(table) });
};

const allowedName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

const rename = (id: string, value: unknown, book: Book): void => {
  const name = textValue(value);
  if (!allowedName.test(name) || looksLikeCell.test(name) || name.length > 255)
    throw invalidArgument();
  const same = (other: { readonly name: string }): boolean =>
    other.name.toUpperCase() === name.toUpperCase();
  if (
    book.spreadsheet.tables.some((table) => table.id !== id && same(table)) ||
    book.spreadsheet.names.all.some(same)
  )
    throw itemAlreadyExists();
  book.spreadsheet.updateTable(id, { name });
  book.calculation.invalidate();
};

/** The header row stays where it is. */
const resize = (id: string, area: Area, book: Book): void => {
  const table = tableById(book, id);
  if (area.row !== table.area.row || !intersection(area, table.area) || area.rows < 2)
    throw invalidArgument();
  checkNoOverlap(book, { sheet: table.sheet, area }, id);
  book.spreadsheet.updateTable(id, { area });
  book.calculation.invalidate();
};

const remove = (id: string, book: Book): void => {
  const table = tableById(book, id);
  book.spreadsheet.removeTable(id);
  clearContents(book, { sheet: table.sheet, area: table.area });
  book.events.emit(EventType.tableDeleted, [table.sheet, workbookTarget], () => ({
    type: "TableDeleted",
    tableId: id,
    tableName: table.name,
    worksheetId: table.sheet,
    source: "Local",
  }));
};

export const tableClass: ObjectClass<Book, string> = {
  name: "Table",
  identity: { key: "Id", of: (id) => id },
  properties: {
    id: { read: (id, book) => tableById(book, id).id },
    name: { read: (id, book) => tableById(book, id).name, write: rename },
    style: {
      read: (id, book) => tableById(book, id).style,
      write: (id, value, book) => book.spreadsheet.updateTable(id, { style: textValue(value) }),
    },
    showHeaders: { read: () => true },
    showTotals: { read: () => false },
  },
  links: {
    columns: (id) => new RemoteObject("TableColumnCollection", id),
    rows: (id) => new RemoteObject("TableRowCollection", id),
    worksheet: (id, book) => worksheetObject(tableById(book, id).sheet),
  },
  methods: {
    convertToRange: (id, _args, book) => {
      const whole = range(id, book, (table) => table.area);
      book.spreadsheet.removeTable(id);
      return whole;
    },
    delete: (id, _args, book) => remove(id, book),
    getDataBodyRange: (id, _args, book) => range(id, book, bodyArea),
    getHeaderRowRange: (id, _args, book) => range(id, book, headerArea),
    getRange: (id, _args, book) => range(id, book, (table) => table.area),
    getTotalRowRange: () => {
      throw itemNotFound();
    },
    resize: (id, args, book) =>
      resize(id, blockOf(book, tableById(book, id).sheet, args, 0).area, book),
    ...eventMethods<string>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
      (id) => id
    ),
  },
};
