import { itemNotFound } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass, Property } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";

interface Keyed<Value> {
  /** The class of an item. */
  readonly item: string;
  /** The class of the collection. */
  readonly collection: string;
  readonly map: (book: Book) => Map<string, Value>;
  readonly parse: (value: unknown) => Value;
  readonly more?: Readonly<Record<string, Property<Book, string>>>;
}

/** Values under keys that an add-in chooses: settings and properties of its own. */
export const keyedClasses = <Value>(
  keyed: Keyed<Value>
): [ObjectClass<Book, null>, ObjectClass<Book, string>] => {
  const { map, parse } = keyed;
  const object = (key: string): RemoteObject<string> => new RemoteObject(keyed.item, key);
  const find = (args: Arguments, book: Book): RemoteObject | null =>
    map(book).has(args.text(0)) ? object(args.text(0)) : null;
  const collection: ObjectClass<Book, null> = {
    name: keyed.collection,
    items: (_state, book) => [...map(book).keys()].map(object),
    methods: {
      add: (_state, args, book) => {
        map(book).set(args.text(0), parse(args.at(1)));
        return object(args.text(0));
      },
      getCount: (_state, _args, book) => map(book).size,
      getItem: (_state, args, book) => {
        const found = find(args, book);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: (_state, args, book) => find(args, book),
    },
  };
  return [collection, itemClass(keyed)];
};

const itemClass = <Value>({ item, map, parse, more }: Keyed<Value>): ObjectClass<Book, string> => ({
  name: item,
  identity: { key: "_Id", of: (key) => key },
  properties: {
    key: { read: (key) => key },
    value: {
      read: (key, book) => map(book).get(key),
      write: (key, value, book) => void map(book).set(key, parse(value)),
    },
    ...more,
  },
  methods: { delete: (key, _args, book) => void map(book).delete(key) },
});
