import type { CellValue } from "../../../../core/fault";
import { type Block, intersection, isSingleCell } from "./area";
import { rangeAddress } from "./address";
import type { Book, Trigger } from "./book";
import { firstCell, shown, valueType } from "./cells";
import { EventType, workbookTarget } from "./eventHub";

const details = (before: CellValue, after: CellValue): object => ({
  valueBefore: shown(before),
  valueAfter: shown(after),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});

/** Tells sheets, tables and their collections that cells changed; `before` for a single cell only. */
export const announceChange = (
  book: Book,
  block: Block,
  before: CellValue | undefined,
  triggerSource: Trigger
): void => {
  const { events } = book;
  const content = (area: Block["area"]): object => ({
    changeType: "RangeEdited",
    source: "Local",
    triggerSource,
    worksheetId: block.sheet,
    address: rangeAddress(area),
    shiftDirection: "None",
    referenceId: book.keepEventRange({ sheet: block.sheet, area }),
    ...(before !== undefined && details(before, firstCell(book, block).value)),
  });
  events.emit(EventType.worksheetChanged, [block.sheet, workbookTarget], () => ({
    type: "WorksheetChanged",
    ...content(block.area),
  }));
  for (const table of book.spreadsheet.tables) {
    const area = table.sheet === block.sheet ? intersection(table.area, block.area) : null;
    if (!area) continue;
    events.emit(EventType.tableChanged, [table.id, table.sheet, workbookTarget], () => ({
      type: "TableChanged",
      tableId: table.id,
      ...content(area),
    }));
  }
};

export const announceFormat = (book: Book, block: Block): void =>
  book.events.emit(EventType.worksheetFormatChanged, [block.sheet, workbookTarget], () => ({
    type: "WorksheetFormatChanged",
    source: "Local",
    worksheetId: block.sheet,
    address: rangeAddress(block.area),
    referenceId: book.keepEventRange(block),
  }));

/** Does anybody want to know what a single cell held before? */
export const wantsDetails = (book: Book, block: Block): boolean =>
  isSingleCell(block.area) &&
  ([EventType.worksheetChanged, EventType.tableChanged] as const).some((type) =>
    [block.sheet, workbookTarget, ...book.spreadsheet.tables.map((table) => table.id)].some(
      (target) => book.events.isRegistered(type, target)
    )
  );
