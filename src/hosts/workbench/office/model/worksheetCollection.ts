import { type ApiError, itemNotFound } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { ObjectClass } from "../protocol/objectClass";
import type { RemoteObject } from "../protocol/remoteObject";
import type { Book } from "./book";
import { EventType, workbookTarget } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { worksheetObject } from "./objects";
import { addSheet, findSheet, visibleSheets } from "./sheets";

const find = (args: Arguments, book: Book): RemoteObject | null => {
  const sheet = findSheet(book, args.text(0));
  return sheet ? worksheetObject(sheet.id) : null;
};

const orThrow = (object: RemoteObject | null, error: () => ApiError): RemoteObject => {
  if (!object) throw error();
  return object;
};

const edge = (args: Arguments, book: Book, index: 0 | -1): RemoteObject => {
  const sheet = visibleSheets(book, args.flag(0)).at(index);
  if (!sheet) throw itemNotFound();
  return worksheetObject(sheet.id);
};

export const worksheetCollectionClass: ObjectClass<Book, null> = {
  name: "WorksheetCollection",
  items: (_state, book) => book.spreadsheet.sheets.map((sheet) => worksheetObject(sheet.id)),
  methods: {
    add: (_state, args, book) =>
      worksheetObject(addSheet(book, args.has(0) ? args.text(0) : undefined).id),
    getActiveWorksheet: (_state, _args, book) => worksheetObject(book.view.activeSheet),
    getCount: (_state, args, book) => visibleSheets(book, args.flag(0)).length,
    getFirst: (_state, args, book) => edge(args, book, 0),
    getLast: (_state, args, book) => edge(args, book, -1),
    getItem: (_state, args, book) => orThrow(find(args, book), itemNotFound),
    getItemOrNullObject: (_state, args, book) => find(args, book),
    ...eventMethods(
      {
        Activated: EventType.worksheetActivated,
        Added: EventType.worksheetAdded,
        Calculated: EventType.worksheetCalculated,
        DataChanged: EventType.worksheetChanged,
        Deactivated: EventType.worksheetDeactivated,
        Deleted: EventType.worksheetDeleted,
        FormatChanged: EventType.worksheetFormatChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
      },
      () => workbookTarget
    ),
  },
};
