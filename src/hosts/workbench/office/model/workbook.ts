import { itemNotFound } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { RemoteObject } from "../protocol/remoteObject";
import type { Block } from "./area";
import type { Book } from "./book";
import { createAndOpenWorkbook } from "./createdWorkbook";
import { rangeObject, tableCollection } from "./objects";

const selected = (book: Book): Block => {
  const sheet = book.view.activeSheet;
  return { sheet, area: book.view.selectionOf(sheet) };
};

const eventRange = (id: string, book: Book): RemoteObject | null => {
  const block = book.eventRange(id);
  return block ? rangeObject(block) : null;
};

export const workbookClass: ObjectClass<Book, null> = {
  name: "Workbook",
  properties: {
    name: { read: (_state, book) => book.name },
    readOnly: { read: () => false },
    autoSave: { read: () => false },
  },
  links: {
    application: () => new RemoteObject("Application", null),
    customXmlParts: () => new RemoteObject("CustomXmlPartCollection", null),
    names: () => new RemoteObject("NamedItemCollection", null),
    properties: () => new RemoteObject("DocumentProperties", null),
    settings: () => new RemoteObject("SettingCollection", null),
    tables: () => tableCollection(null),
    worksheets: () => new RemoteObject("WorksheetCollection", null),
  },
  methods: {
    createAndOpenWorkbook: (_state, args, book) => createAndOpenWorkbook(book, args.text(0)),
    getActiveCell: (_state, _args, book) => {
      const { sheet, area } = selected(book);
      return rangeObject({ sheet, area: { ...area, rows: 1, columns: 1 } });
    },
    getSelectedRange: (_state, _args, book) => rangeObject(selected(book)),
    getIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: (_state, args, book) => {
      const range = eventRange(args.text(0), book);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_state, args, book) =>
      eventRange(args.text(0), book),
  },
};
