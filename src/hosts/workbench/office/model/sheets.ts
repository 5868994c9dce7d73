import type { Sheet } from "../../../../spreadsheet/spreadsheet";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../protocol/apiError";
import type { Book } from "./book";
import { EventType, workbookTarget } from "./eventHub";

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** A sheet by its id or, whatever the case, its name. */
export const findSheet = (book: Book, key: string): Sheet | undefined =>
  book.spreadsheet.sheets.find((sheet) => sheet.id === key || same(sheet.name, key));

export const sheetById = (book: Book, id: string): Sheet => {
  const sheet = book.spreadsheet.sheets.find((each) => each.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
};

const longestName = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/;

/** Refuses what Excel refuses: too long, forbidden characters, `History`, a name that is taken. */
const checkSheetName = (book: Book, name: string, except?: string): void => {
  if (
    name.length === 0 ||
    name.length > longestName ||
    forbidden.test(name) ||
    same(name, "History")
  )
    throw invalidArgument();
  const taken = book.spreadsheet.sheets.some((each) => each.id !== except && same(each.name, name));
  if (taken) throw itemAlreadyExists();
};

const freeSheetName = (book: Book): string => {
  for (let number = book.spreadsheet.sheets.length + 1; ; number++)
    if (!findSheet(book, `Sheet${number}`)) return `Sheet${number}`;
};

export const visibleSheets = (book: Book, visibleOnly: boolean): Sheet[] =>
  book.spreadsheet.sheets.filter((sheet) => sheet.visible || !visibleOnly);

export const addSheet = (book: Book, name = freeSheetName(book)): Sheet => {
  checkSheetName(book, name);
  const sheet = book.spreadsheet.addSheet(name);
  book.events.emit(EventType.worksheetAdded, [workbookTarget], () => ({
    type: "WorksheetAdded",
    worksheetId: sheet.id,
    source: "Local",
  }));
  return sheet;
};

export const renameSheet = (book: Book, id: string, name: string): void => {
  checkSheetName(book, name, id);
  book.spreadsheet.updateSheet(id, { name });
  book.calculation.invalidate();
};

const checkOthersVisible = (book: Book, id: string): void => {
  if (visibleSheets(book, true).every((sheet) => sheet.id === id))
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
};

export const removeSheet = (book: Book, id: string): void => {
  checkOthersVisible(book, sheetById(book, id).id);
  book.spreadsheet.removeSheet(id);
  book.calculation.invalidate();
  book.events.emit(EventType.worksheetDeleted, [workbookTarget], () => ({
    type: "WorksheetDeleted",
    worksheetId: id,
    source: "Local",
  }));
};

export const showSheet = (book: Book, id: string, visible: boolean): void => {
  if (!visible) checkOthersVisible(book, id);
  book.spreadsheet.updateSheet(id, { visible });
};

/** @param position from 0 */
export const moveSheet = (book: Book, id: string, position: number): void => {
  if (!Number.isInteger(position) || position < 0 || position >= book.spreadsheet.sheets.length)
    throw invalidArgument();
  book.spreadsheet.moveSheet(id, position);
};
