import type { Table } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { type Block, fill, rowOf } from "./area";
import type { Book } from "./book";
import { readEach, shown } from "./cells";
import { rangeObject } from "./objects";
import { bodyArea, bodyRows, contents, moveCells, requireBlank, tableById } from "./tableCells";
import { writeCells, writeRange } from "./write";

interface Row {
  readonly table: string;
  readonly index: number;
}

const rowObject = (table: string, index: number): RemoteObject<Row> =>
  new RemoteObject("TableRow", { table, index });

const bodyBlock = (table: Table): Block => ({ sheet: table.sheet, area: bodyArea(table) });

const isOneBlankRow = (book: Book, table: Table): boolean =>
  bodyRows(table) === 1 &&
  contents(book, bodyBlock(table)).every((row) => row.every((value) => value === null));

const valuesOf = (args: Arguments, columns: number): unknown[][] => {
  if (!args.has(1)) return [Array.from({ length: columns }, () => null)];
  const value = args.at(1);
  if (!Array.isArray(value)) return [Array.from({ length: columns }, () => value)];
  const rows = (Array.isArray((value as unknown[])[0]) ? value : [value]) as unknown[][];
  if (rows.some((row) => row.length !== columns))
    throw invalidArgument(
      "The number of columns in the input array doesn't match that of the table."
    );
  return rows;
};

/** Adds rows in their place or at the end; below the table there must be room. */
const add = (id: string, args: Arguments, book: Book): RemoteObject => {
  const table = tableById(book, id);
  const rows = valuesOf(args, table.area.columns);
  const blank = isOneBlankRow(book, table);
  const count = blank ? 0 : bodyRows(table);
  const wish = args.has(0) ? args.integer(0) : -1;
  const index = wish < 0 ? count : wish;
  if (index > count) throw invalidArgument();
  const body = bodyArea(table);
  const added = count + rows.length - bodyRows(table);
  if (added > 0) {
    const below = { ...body, row: body.row + body.rows, rows: added };
    requireBlank(book, { sheet: table.sheet, area: below }, "TableRowCollection.add");
    book.spreadsheet.updateTable(id, { area: { ...table.area, rows: table.area.rows + added } });
  }
  if (index < count) {
    const after = { ...body, row: body.row + index, rows: count - index };
    moveCells(book, { sheet: table.sheet, area: after }, rows.length, 0);
  }
  const target = { ...body, row: body.row + index, rows: rows.length };
  writeRange(book, { sheet: table.sheet, area: target }, rows);
  return rowObject(id, index);
};

/** The rows below move up; the last row of a table is emptied but stays. */
const remove = ({ table: id, index }: Row, book: Book): void => {
  const table = tableById(book, id);
  const block = bodyBlock(table);
  const rows = contents(book, block).filter((_row, i) => i !== index);
  const [empty] = fill(rowOf(block.area, 0), () => null);
  writeCells(book, block, [...rows, empty ?? []]);
  if (rows.length > 0)
    book.spreadsheet.updateTable(id, { area: { ...table.area, rows: table.area.rows - 1 } });
};

const rowBlock = ({ table: id, index }: Row, book: Book): Block => {
  const table = tableById(book, id);
  if (index < 0 || index >= bodyRows(table)) throw invalidArgument();
  return { sheet: table.sheet, area: rowOf(bodyArea(table), index) };
};

export const tableRowCollectionClass: ObjectClass<Book, string> = {
  name: "TableRowCollection",
  properties: { count: { read: (id, book) => bodyRows(tableById(book, id)) } },
  items: (id, book) =>
    Array.from({ length: bodyRows(tableById(book, id)) }, (_each, index) => rowObject(id, index)),
  methods: {
    add,
    getCount: (id, _args, book) => bodyRows(tableById(book, id)),
    getItemAt: (id, args) => rowObject(id, args.integer(0)),
  },
};

export const tableRowClass: ObjectClass<Book, Row> = {
  name: "TableRow",
  properties: {
    index: { read: ({ index }) => index },
    values: {
      read: (row, book) => readEach(book, rowBlock(row, book), (cell) => shown(cell.value)),
      write: (row, value, book) => writeRange(book, rowBlock(row, book), value),
    },
  },
  methods: {
    delete: (row, _args, book) => {
      rowBlock(row, book);
      remove(row, book);
    },
    getRange: (row, _args, book) => rangeObject(rowBlock(row, book)),
  },
};
