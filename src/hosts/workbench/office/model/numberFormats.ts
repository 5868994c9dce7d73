import { invalidArgument } from "../protocol/apiError";
import { type Block, cellOf } from "./area";
import type { Book } from "./book";
import { readEach, spread } from "./cells";
import { announceFormat } from "./changeEvents";
import { setFormat } from "./styles";

const general = "General";

export const numberFormats = (block: Block, book: Book): string[][] | null =>
  readEach(
    book,
    block,
    (_cell, row, column) =>
      book.spreadsheet.formatAt(block.sheet, row, column).numberFormat ?? general
  );

/** One format for all, or one a cell in the shape of the range; null leaves a cell as it is. */
export const setNumberFormats = (block: Block, value: unknown, book: Book): void => {
  const single = singleFormat(value);
  if (single !== undefined) return setFormat(book, block, { numberFormat: single });
  spread(block, value).forEach((row, i) =>
    row.forEach((each, j) => {
      if (each === null || each === undefined) return;
      if (typeof each !== "string") throw invalidArgument();
      book.spreadsheet.format(block.sheet, cellOf(block.area, i, j), { numberFormat: each });
    })
  );
  announceFormat(book, block);
};

/** Text, or an array that holds but one text; Excel takes both for the whole range. */
const singleFormat = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  return singleFormat((value as unknown[])[0]);
};

/** Back to the look of a new cell. */
export const clearFormats = (book: Book, block: Block): void =>
  setFormat(book, block, {
    numberFormat: general,
    bold: false,
    italic: false,
    underline: false,
    fontColor: "#000000",
    fontSize: 11,
    fontName: "Calibri",
    fill: "",
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    bottomBorder: "",
  });
