import type { ObjectClass } from "../protocol/objectClass";
import type { Book } from "./book";

/**
 * The methods by which office.js says that somebody listens to events of an object, and that
 * nobody does any more.
 */
export const eventMethods = <State>(
  types: Readonly<Record<string, number>>,
  target: (state: State) => string
): NonNullable<ObjectClass<Book, State>["methods"]> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (state: State, _args: unknown, book: Book) => book.events.register(type, target(state)),
      ],
      [
        `_Unregister${name}Event`,
        (state: State, _args: unknown, book: Book) => book.events.unregister(type, target(state)),
      ],
    ])
  );
