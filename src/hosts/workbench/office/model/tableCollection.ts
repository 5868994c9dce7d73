import type { Table } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import type { RemoteObject } from "../protocol/remoteObject";
import { type Block, intersection } from "./area";
import type { Book } from "./book";
import { EventType, workbookTarget } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { tableObject } from "./objects";
import { blockOf } from "./rangeArgument";
import { required } from "./required";
import { checkNoOverlap, moveCells, requireBlank } from "./tableCells";

/** The sheet the tables are of, or null for those of the workbook. */
type Scope = string | null;

const tablesOf = (scope: Scope, book: Book): Table[] =>
  book.spreadsheet.tables.filter((table) => scope === null || table.sheet === scope);

const matches = (table: Table, key: unknown): boolean =>
  table.id === key || table.name.toUpperCase() === String(key).toUpperCase();

const find = (tables: readonly Table[], args: Arguments): RemoteObject | null => {
  const table = tables.find((each) => matches(each, args.at(0)));
  return table ? tableObject(table.id) : null;
};

const at = (tables: readonly Table[], index: number): RemoteObject => {
  const table = tables[index];
  if (!table) throw invalidArgument();
  return tableObject(table.id);
};

const freeName = (book: Book): string => {
  const taken = (name: string): boolean =>
    book.spreadsheet.tables.some((table) => matches(table, name));
  for (let number = 1; ; number++) if (!taken(`Table${number}`)) return `Table${number}`;
};

const add = (scope: Scope, args: Arguments, book: Book): RemoteObject => {
  let block = blockOf(book, scope ?? book.view.activeSheet, args, 0);
  const { area } = block;
  checkNoOverlap(book, block);
  if (!args.flag(1)) {
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    requireBlank(book, { ...block, area: below }, "TableCollection.add(…, false)");
    moveCells(book, block, 1, 0);
    block = { ...block, area: { ...area, rows: area.rows + 1 } };
  }
  const table = book.spreadsheet.addTable(block.sheet, withBody(block), freeName(book));
  book.calculation.invalidate();
  book.events.emit(EventType.tableAdded, [table.sheet, workbookTarget], () => ({
    type: "TableAdded",
    tableId: table.id,
    worksheetId: table.sheet,
    source: "Local",
  }));
  return tableObject(table.id);
};

/** A header alone gets a first, empty row. */
const withBody = ({ area }: Block): Block["area"] => ({ ...area, rows: Math.max(2, area.rows) });

export const tableCollectionClass: ObjectClass<Book, Scope> = {
  name: "TableCollection",
  properties: { count: { read: (scope, book) => tablesOf(scope, book).length } },
  items: (scope, book) => tablesOf(scope, book).map((table) => tableObject(table.id)),
  methods: {
    add,
    getCount: (scope, _args, book) => tablesOf(scope, book).length,
    getItem: (scope, args, book) => required(find(tablesOf(scope, book), args)),
    getItemAt: (scope, args, book) => at(tablesOf(scope, book), args.integer(0)),
    getItemOrNullObject: (scope, args, book) => find(tablesOf(scope, book), args),
    ...eventMethods<Scope>(
      {
        Added: EventType.tableAdded,
        DataChanged: EventType.tableChanged,
        Deleted: EventType.tableDeleted,
      },
      (scope) => scope ?? workbookTarget
    ),
  },
};

interface AtRange {
  readonly block: Block;
  /** Only tables that lie in the range entirely. */
  readonly fully: boolean;
}

const tablesAt = ({ block, fully }: AtRange, book: Book): Table[] =>
  tablesOf(block.sheet, book).filter((table) => {
    const shared = intersection(table.area, block.area);
    return (
      shared !== null &&
      (!fully || shared.rows * shared.columns === table.area.rows * table.area.columns)
    );
  });

/** The tables a range touches. */
export const tableScopedCollectionClass: ObjectClass<Book, AtRange> = {
  name: "TableScopedCollection",
  items: (scope, book) => tablesAt(scope, book).map((table) => tableObject(table.id)),
  methods: {
    getCount: (scope, _args, book) => tablesAt(scope, book).length,
    getFirst: (scope, _args, book) => {
      const [first] = tablesAt(scope, book);
      return required(first ? tableObject(first.id) : null);
    },
    getItem: (scope, args, book) => required(find(tablesAt(scope, book), args)),
    getItemOrNullObject: (scope, args, book) => find(tablesAt(scope, book), args),
  },
};
