import type { Area } from "../../../../spreadsheet/spreadsheet";
import { invalidOperation } from "../protocol/apiError";
import { rangeAddress } from "./address";
import { type Block, intersection } from "./area";
import type { Book } from "./book";
import { EventType, workbookTarget } from "./eventHub";
import { sheetById } from "./sheets";

/** Shows a sheet; the add-in hears of it if it listens. */
export const activateSheet = (book: Book, sheet: string): void => {
  if (!sheetById(book, sheet).visible)
    throw invalidOperation("A hidden sheet cannot be activated.");
  const before = book.view.activeSheet;
  if (before === sheet) return;
  book.view.activate(sheet);
  book.events.emit(EventType.worksheetDeactivated, [before, workbookTarget], () => ({
    type: "WorksheetDeactivated",
    worksheetId: before,
  }));
  book.events.emit(EventType.worksheetActivated, [sheet, workbookTarget], () => ({
    type: "WorksheetActivated",
    worksheetId: sheet,
  }));
};

/** Selects cells and shows their sheet. */
export const selectRange = (book: Book, block: Block): void => {
  activateSheet(book, block.sheet);
  book.view.select(block.sheet, block.area);
  book.onSelected(block);
  announceSelection(book, block);
};

const announceSelection = (book: Book, { sheet, area }: Block): void => {
  book.events.emit(EventType.worksheetSelectionChanged, [sheet, workbookTarget], () => ({
    type: "WorksheetSelectionChanged",
    worksheetId: sheet,
    address: rangeAddress(area),
  }));
  for (const table of book.spreadsheet.tables) {
    if (table.sheet !== sheet) continue;
    const inside: Area | null = intersection(table.area, area);
    book.events.emit(EventType.tableSelectionChanged, [table.id], () => ({
      type: "TableSelectionChanged",
      worksheetId: sheet,
      tableId: table.id,
      address: inside ? rangeAddress(inside) : "",
    }));
  }
};
