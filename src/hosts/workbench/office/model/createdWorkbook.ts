import { invalidArgument, NotImplemented } from "../protocol/apiError";
import type { Book } from "./book";

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("The workbook is no Base64 text.");
  }
};

/** What `Excel.createWorkbook` comes to on the web: the file of a workbook, to be opened by itself. */
export const createAndOpenWorkbook = (book: Book, base64: string): void => {
  if (!book.onCreated) throw new NotImplemented("Excel.createWorkbook");
  book.onCreated(bytesOf(base64));
};
