import { invalidArgument, itemNotFound } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import type { XmlPart } from "./storedData";

/** The namespace of the root element, by its prefix if it has one. */
const rootNamespace = (xml: string): string => {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^>]*)?)\/?>/.exec(
    xml.replace(/<[?!][^>]*>/g, "")
  );
  if (!root) throw invalidArgument();
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
};

const partObject = (id: string): RemoteObject<string> => new RemoteObject("CustomXmlPart", id);

const part = (id: string, book: Book): XmlPart => {
  const found = book.stored.xmlParts.find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
};

const findIn = (parts: readonly XmlPart[], args: Arguments): RemoteObject | null => {
  const found = parts.find((each) => each.id === args.text(0));
  return found ? partObject(found.id) : null;
};

const required = (object: RemoteObject | null): RemoteObject => {
  if (!object) throw itemNotFound();
  return object;
};

export const customXmlPartCollectionClass: ObjectClass<Book, null> = {
  name: "CustomXmlPartCollection",
  items: (_state, book) => book.stored.xmlParts.map(({ id }) => partObject(id)),
  methods: {
    add: (_state, args, book) =>
      partObject(book.stored.addXmlPart(rootNamespace(args.text(0)), args.text(0)).id),
    getByNamespace: (_state, args) =>
      new RemoteObject("CustomXmlPartScopedCollection", args.text(0)),
    getCount: (_state, _args, book) => book.stored.xmlParts.length,
    getItem: (_state, args, book) => required(findIn(book.stored.xmlParts, args)),
    getItemOrNullObject: (_state, args, book) => findIn(book.stored.xmlParts, args),
  },
};

const inNamespace = (namespace: string, book: Book): XmlPart[] =>
  book.stored.xmlParts.filter((each) => each.namespace === namespace);

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
    delete: (id, _args, book) => book.stored.removeXmlPart(id),
    getXml: (id, _args, book) => part(id, book).xml,
    setXml: (id, args, book) => {
      rootNamespace(args.text(0));
      part(id, book).xml = args.text(0);
    },
  },
};
