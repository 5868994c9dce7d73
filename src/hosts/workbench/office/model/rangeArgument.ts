import { parseAddress } from "../../../../spreadsheet/addresses";
import { invalidArgument } from "../protocol/apiError";
import type { Arguments } from "../protocol/arguments";
import type { Block } from "./area";
import type { Book } from "./book";
import { findSheet } from "./sheets";

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** The block a formula such as `=Data!$A$1:$B$2` points to; null where it is no reference. */
export const blockOfFormula = (book: Book, formula: string): Block | null => {
  const address = parseAddress(formula.replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? undefined : findSheet(book, address.sheet);
  return address && sheet ? { sheet: sheet.id, area: address.area } : null;
};

/** The block a defined name or a table stands for. */
const blockOfName = (book: Book, text: string): Block | null => {
  const name = book.spreadsheet.names.all.find((each) => same(each.name, text));
  if (name) return blockOfFormula(book, name.formula);
  const table = book.spreadsheet.tables.find((each) => same(each.name, text));
  if (!table) return null;
  const { area } = table;
  const body = { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
  return { sheet: table.sheet, area: body };
};

/** Reads `B2:C9`, `Data!B2`, the name of a range or of a table. */
export const blockOfText = (book: Book, sheet: string, text: string): Block => {
  const address = parseAddress(text);
  if (!address) {
    const named = blockOfName(book, text);
    if (!named) throw invalidArgument();
    return named;
  }
  if (address.sheet === undefined) return { sheet, area: address.area };
  const found = findSheet(book, address.sheet);
  if (!found) throw invalidArgument();
  return { sheet: found.id, area: address.area };
};

/** An argument that is a range or an address. */
export const blockOf = (book: Book, sheet: string, args: Arguments, index: number): Block => {
  const object = args.object(index, "Range");
  return object ? (object.state as Block) : blockOfText(book, sheet, args.text(index));
};
