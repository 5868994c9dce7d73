import type { Area } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument } from "../protocol/apiError";
import type { ObjectClass } from "../protocol/objectClass";
import { sheetColumns, sheetRows } from "../../../../spreadsheet/addresses";
import { lastColumn, lastRow } from "./area";
import type { Book } from "./book";
import { rangeObject } from "./objects";
import { blockOf } from "./rangeArgument";
import { sheetById } from "./sheets";

const freeze = (book: Book, id: string, frozenRows: number, frozenColumns: number): void => {
  if (frozenRows < 0 || frozenColumns < 0) throw invalidArgument();
  book.spreadsheet.updateSheet(id, { frozenRows, frozenColumns });
};

const location = (book: Book, id: string): Area | null => {
  const { frozenRows, frozenColumns } = sheetById(book, id);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return {
    row: 0,
    column: 0,
    rows: frozenRows || sheetRows,
    columns: frozenColumns || sheetColumns,
  };
};

export const freezePanesClass: ObjectClass<Book, string> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (id, args, book) => freeze(book, id, args.integer(0, 1), 0),
    freezeColumns: (id, args, book) => freeze(book, id, 0, args.integer(0, 1)),
    freezeAt: (id, args, book) => {
      const { area } = blockOf(book, id, args, 0);
      const rows = area.rows === sheetRows ? 0 : lastRow(area) + 1;
      const columns = area.columns === sheetColumns ? 0 : lastColumn(area) + 1;
      freeze(book, id, rows, columns);
    },
    getLocationOrNullObject: (id, _args, book) => {
      const area = location(book, id);
      return area && rangeObject({ sheet: id, area });
    },
    unfreeze: (id, _args, book) => freeze(book, id, 0, 0),
  },
};
