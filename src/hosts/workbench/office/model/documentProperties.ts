import { invalidArgument } from "../protocol/apiError";
import type { ObjectClass, Property } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import { keyedClasses } from "./keyedItems";
import { type PropertyValue, type WritableProperty, writableProperties } from "./storedData";
import { numberValue, textValue } from "./values";

const property = (name: WritableProperty): Property<Book, null> => ({
  read: (_state, book) => book.stored.properties.get(name) ?? "",
  write: (_state, value, book) => void book.stored.properties.set(name, textValue(value)),
});

export const documentPropertiesClass: ObjectClass<Book, null> = {
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(writableProperties.map((name) => [name, property(name)])),
    revisionNumber: {
      read: (_state, book) => book.stored.revision,
      write: (_state, value, book) => {
        book.stored.revision = numberValue(value);
      },
    },
  },
  links: { custom: () => new RemoteObject("CustomPropertyCollection", null) },
};

const typeNames: Readonly<Record<string, string>> = {
  string: "String",
  number: "Number",
  boolean: "Boolean",
};

const propertyValue = (value: unknown): PropertyValue => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument();
};

const [collectionClass, itemClass] = keyedClasses<PropertyValue>({
  collection: "CustomPropertyCollection",
  item: "CustomProperty",
  map: (book) => book.stored.customProperties,
  parse: propertyValue,
  more: {
    type: { read: (key, book) => typeNames[typeof book.stored.customProperties.get(key)] },
  },
});

export const customPropertyClass = itemClass;

export const customPropertyCollectionClass: ObjectClass<Book, null> = {
  ...collectionClass,
  methods: {
    ...collectionClass.methods,
    deleteAll: (_state, _args, book) => book.stored.customProperties.clear(),
  },
};
