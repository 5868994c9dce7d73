import type { DefinedName } from "../../../../spreadsheet/spreadsheet";
import { parseAddress, sheetAddress } from "../../../../spreadsheet/addresses";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import type { RemoteObject } from "../protocol/remoteObject";
import { absoluteFormula } from "./address";
import type { Block } from "./area";
import type { Book } from "./book";
import { namedItemObject, rangeObject } from "./objects";
import { blockOfFormula } from "./rangeArgument";
import { sheetById } from "./sheets";
import { textValue } from "./values";

const lookUp = (book: Book, name: string): DefinedName | undefined =>
  book.spreadsheet.names.all.find((each) => each.name.toUpperCase() === name.toUpperCase());

const named = (book: Book, name: string): DefinedName => {
  const found = lookUp(book, name);
  if (!found) throw itemNotFound();
  return found;
};

const find = (args: Arguments, book: Book): RemoteObject | null => {
  const found = lookUp(book, args.text(0));
  return found ? namedItemObject(found.name) : null;
};

const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

const add = (args: Arguments, book: Book): RemoteObject => {
  const name = args.text(0);
  if (!allowed.test(name) || parseAddress(name) || name.length > 255) throw invalidArgument();
  if (
    lookUp(book, name) ||
    book.spreadsheet.tables.some((table) => table.name.toUpperCase() === name.toUpperCase())
  )
    throw itemAlreadyExists();
  const range = args.object(1, "Range")?.state as Block | undefined;
  const formula = range
    ? absoluteFormula(sheetById(book, range.sheet).name, range.area)
    : formulaText(args.text(1));
  book.spreadsheet.names.set({ name, formula, comment: args.text(2, "") });
  book.calculation.invalidate();
  return namedItemObject(name);
};

const formulaText = (value: unknown): string => {
  const text = textValue(value);
  if (!text.startsWith("=") || text.length === 1) throw invalidArgument();
  return text;
};

const change = (book: Book, name: string, part: Partial<DefinedName>): void => {
  book.spreadsheet.names.set({ ...named(book, name), ...part });
  book.calculation.invalidate();
};

const block = (name: string, book: Book): Block | null =>
  blockOfFormula(book, named(book, name).formula);

const value = (name: string, book: Book): string => {
  const range = block(name, book);
  return range
    ? sheetAddress(sheetById(book, range.sheet).name, range.area)
    : named(book, name).formula;
};

export const namedItemCollectionClass: ObjectClass<Book, null> = {
  name: "NamedItemCollection",
  items: (_state, book) => book.spreadsheet.names.all.map((each) => namedItemObject(each.name)),
  methods: {
    add: (_state, args, book) => add(args, book),
    getCount: (_state, _args, book) => book.spreadsheet.names.all.length,
    getItem: (_state, args, book) => {
      const found = find(args, book);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (_state, args, book) => find(args, book),
  },
};

/** A name of the workbook. Names of a single sheet do not exist here. */
export const namedItemClass: ObjectClass<Book, string> = {
  name: "NamedItem",
  identity: { key: "_Id", of: (name) => name },
  properties: {
    name: { read: (name, book) => named(book, name).name },
    comment: {
      read: (name, book) => named(book, name).comment,
      write: (name, text, book) => change(book, name, { comment: textValue(text) }),
    },
    formula: {
      read: (name, book) => named(book, name).formula,
      write: (name, text, book) => change(book, name, { formula: formulaText(text) }),
    },
    scope: { read: () => "Workbook" },
    type: { read: (name, book) => (block(name, book) ? "Range" : "String") },
    value: { read: value },
    visible: { read: () => true },
  },
  methods: {
    delete: (name, _args, book) => {
      book.spreadsheet.names.remove(named(book, name).name);
      book.calculation.invalidate();
    },
    getRange: (name, _args, book) => {
      const range = block(name, book);
      if (!range) throw itemNotFound();
      return rangeObject(range);
    },
    getRangeOrNullObject: (name, _args, book) => {
      const range = block(name, book);
      return range && rangeObject(range);
    },
  },
};
