import { displayText } from "../../../../spreadsheet/displayText";
import type { Area, Table } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, NotImplemented } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import { type Block, columnOf } from "./area";
import type { Book } from "./book";
import { firstCell, readEach, shown } from "./cells";
import { rangeObject } from "./objects";
import { required } from "./required";
import { bodyArea, headerArea, requireBlank, tableById } from "./tableCells";
import { textValue } from "./values";
import { asText, writeCells, writeRange } from "./write";

interface Column {
  readonly table: string;
  readonly index: number;
}

const columnObject = (table: string, index: number): RemoteObject<Column> =>
  new RemoteObject("TableColumn", { table, index });

const block = ({ table: id, index }: Column, book: Book, pick: (table: Table) => Area): Block => {
  const table = tableById(book, id);
  if (index < 0 || index >= table.area.columns) throw invalidArgument();
  return { sheet: table.sheet, area: columnOf(pick(table), index) };
};

const whole = (table: Table): Area => table.area;

const nameOf = (column: Column, book: Book): string =>
  displayText(firstCell(book, block(column, book, headerArea)).value);

const columns = (id: string, book: Book): Column[] =>
  Array.from({ length: tableById(book, id).area.columns }, (_each, index) => ({
    table: id,
    index,
  }));

const find = (id: string, key: unknown, book: Book): RemoteObject | null => {
  const found = columns(id, book).find((column) =>
    typeof key === "number"
      ? column.index + 1 === key
      : nameOf(column, book).toUpperCase() === String(key).toUpperCase()
  );
  return found ? columnObject(id, found.index) : null;
};

/** At the end only; to the right of the table there must be room. */
const add = (id: string, args: Arguments, book: Book): RemoteObject => {
  const table = tableById(book, id);
  const index = table.area.columns;
  const wish = args.has(0) ? args.integer(0) : -1;
  if (wish >= 0 && wish < index)
    throw new NotImplemented("TableColumnCollection.add", "only at the end");
  const area = { ...table.area, column: table.area.column + index, columns: 1 };
  const target = { sheet: table.sheet, area };
  requireBlank(book, target, "TableColumnCollection.add");
  book.spreadsheet.updateTable(id, { area: { ...table.area, columns: index + 1 } });
  if (args.has(1)) writeRange(book, target, args.at(1));
  if (args.has(2)) rename({ table: id, index }, args.text(2), book);
  return columnObject(id, index);
};

const rename = (column: Column, value: unknown, book: Book): void => {
  const name = textValue(value);
  const taken = columns(column.table, book).some(
    (other) =>
      other.index !== column.index && nameOf(other, book).toUpperCase() === name.toUpperCase()
  );
  if (name === "" || taken) throw invalidArgument();
  writeCells(book, block(column, book, headerArea), [[asText(name)]]);
};

export const tableColumnCollectionClass: ObjectClass<Book, string> = {
  name: "TableColumnCollection",
  properties: { count: { read: (id, book) => tableById(book, id).area.columns } },
  items: (id, book) => columns(id, book).map(({ index }) => columnObject(id, index)),
  methods: {
    add,
    getCount: (id, _args, book) => tableById(book, id).area.columns,
    getItem: (id, args, book) => required(find(id, args.at(0), book)),
    getItemAt: (id, args, book) => required(find(id, args.integer(0) + 1, book)),
    getItemOrNullObject: (id, args, book) => find(id, args.at(0), book),
  },
};

export const tableColumnClass: ObjectClass<Book, Column> = {
  name: "TableColumn",
  identity: { key: "Id", of: ({ index }) => index + 1 },
  properties: {
    id: { read: ({ index }) => index + 1 },
    index: { read: ({ index }) => index },
    name: { read: nameOf, write: rename },
    values: {
      read: (column, book) =>
        readEach(book, block(column, book, whole), (cell) => shown(cell.value)),
      write: (column, value, book) => writeRange(book, block(column, book, whole), value),
    },
  },
  methods: {
    getDataBodyRange: (column, _args, book) => rangeObject(block(column, book, bodyArea)),
    getHeaderRowRange: (column, _args, book) => rangeObject(block(column, book, headerArea)),
    getRange: (column, _args, book) => rangeObject(block(column, book, whole)),
  },
};
