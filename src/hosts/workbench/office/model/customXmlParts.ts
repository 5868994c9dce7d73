import { invalidArgument, itemNotFound } from "../protocol/apiError";
import type { StoredXml } from "../../../../spreadsheet/spreadsheet";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import { required } from "./required";

/** @throws ApiError for a text that is no XML, as Excel does */
const xmlOf = (args: Arguments): string => {
  const xml = args.text(0);
  if (!/<[A-Za-z_]/.test(xml)) throw invalidArgument();
  return xml;
};

const partObject = (id: string): RemoteObject<string> => new RemoteObject("CustomXmlPart", id);

/** The parts of the file itself, so that they are saved with it. */
const partsOf = (book: Book): readonly StoredXml[] => book.spreadsheet.xml.all;

const part = (id: string, book: Book): StoredXml => {
  const found = partsOf(book).find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
};

const findIn = (parts: readonly StoredXml[], args: Arguments): RemoteObject | null => {
  const found = parts.find((each) => each.id === args.text(0));
  return found ? partObject(found.id) : null;
};

export const customXmlPartCollectionClass: ObjectClass<Book, null> = {
  name: "CustomXmlPartCollection",
  items: (_state, book) => partsOf(book).map(({ id }) => partObject(id)),
  methods: {
    add: (_state, args, book) => partObject(book.spreadsheet.xml.add(xmlOf(args)).id),
    getByNamespace: (_state, args) =>
      new RemoteObject("CustomXmlPartScopedCollection", args.text(0)),
    getCount: (_state, _args, book) => partsOf(book).length,
    getItem: (_state, args, book) => required(findIn(partsOf(book), args)),
    getItemOrNullObject: (_state, args, book) => findIn(partsOf(book), args),
  },
};

const inNamespace = (namespace: string, book: Book): StoredXml[] =>
  partsOf(book).filter((each) => each.namespace === namespace);

const only = (namespace: string, book: Book): RemoteObject | null => {
  const [first, ...more] = inNamespace(namespace, book);
  return first && more.length === 0 ? partObject(first.id) : null;
};

export const customXmlPartScopedCollectionClass: ObjectClass<Book, string> = {
  name: "CustomXmlPartScopedCollection",
  items: (namespace, book) => inNamespace(namespace, book).map(({ id }) => partObject(id)),
  methods: {
    getCount: (namespace, _args, book) => inNamespace(namespace, book).length,
    getItem: (namespace, args, book) => required(findIn(inNamespace(namespace, book), args)),
    getItemOrNullObject: (namespace, args, book) => findIn(inNamespace(namespace, book), args),
    getOnlyItem: (namespace, _args, book) => required(only(namespace, book)),
    getOnlyItemOrNullObject: (namespace, _args, book) => only(namespace, book),
  },
};

export const customXmlPartClass: ObjectClass<Book, string> = {
  name: "CustomXmlPart",
  identity: { key: "Id", of: (id) => id },
  properties: {
    id: { read: (id) => id },
    namespaceUri: { read: (id, book) => part(id, book).namespace },
  },
  methods: {
    delete: (id, _args, book) => book.spreadsheet.xml.remove(part(id, book).id),
    getXml: (id, _args, book) => part(id, book).xml,
    setXml: (id, args, book) => book.spreadsheet.xml.change(part(id, book).id, xmlOf(args)),
  },
};
