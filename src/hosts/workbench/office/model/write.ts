import type { CellValue } from "../../../../core/fault";
import { invalidArgument } from "../protocol/apiError";
import { type Block, cellOf, fill, intersection } from "./area";
import type { Book, Trigger } from "./book";
import { firstCell, spread } from "./cells";
import { announceChange, wantsDetails } from "./changeEvents";
import { readEntry } from "./entry";

const general = "General";

/**
 * Writes values or formulas as Excel takes them: null leaves a cell as it is, empty text clears it,
 * `=` begins a formula, an apostrophe keeps what follows as text, other text is read as an entry.
 */
export const writeRange = (
  book: Book,
  block: Block,
  value: unknown,
  trigger: Trigger = "ThisLocalAddin"
): void => {
  const matrix = spread(block, value);
  writeCells(
    book,
    block,
    matrix.map((row, i) => row.map((each, j) => enter(book, block, each, i, j))),
    trigger
  );
};

/** Writes what is to stand in the cells, whatever it looks like, and tells who listens. */
export const writeCells = (
  book: Book,
  block: Block,
  values: readonly (readonly (CellValue | undefined)[])[],
  trigger: Trigger = "ThisLocalAddin"
): void => {
  const before = wantsDetails(book, block) ? firstCell(book, block).value : undefined;
  book.spreadsheet.write(block.sheet, block.area.row, block.area.column, values);
  book.calculation.invalidate();
  announceChange(book, block, before, trigger);
};

const enter = (
  book: Book,
  block: Block,
  value: unknown,
  row: number,
  column: number
): CellValue | undefined => {
  const cell = { sheet: block.sheet, area: cellOf(block.area, row, column) };
  const { value: entered, format } = entryOf(book, cell, value);
  if (format !== undefined)
    book.spreadsheet.format(cell.sheet, cell.area, { numberFormat: format });
  return entered;
};

interface Entered {
  readonly value: CellValue | undefined;
  /** The format that the cell gets with it. */
  readonly format?: string;
}

const entryOf = (book: Book, { sheet, area }: Block, value: unknown): Entered => {
  if (value === null || value === undefined) return { value: undefined };
  if (value === "") return { value: null };
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("'")) return { value: asText(value.slice(1)) };
  const format = book.spreadsheet.formatAt(sheet, area.row, area.column).numberFormat ?? general;
  if (format === "@") return { value: asText(value) };
  if (value.startsWith("=") && value.length > 1) return { value };
  const entry = readEntry(value);
  return {
    value: typeof entry.value === "string" ? asText(entry.value) : entry.value,
    ...(entry.format !== undefined && format === general && { format: entry.format }),
  };
};

/** What a single cell would be given for what is typed into it; `undefined`: nothing. */
export const readTyped = (book: Book, cell: Block, value: unknown): CellValue | undefined =>
  entryOf(book, cell, value).value;

/** The apostrophe tells the spreadsheet that what looks like a formula is text. */
export const asText = (text: string): string => (/^['=]/.test(text) ? `'${text}` : text);

/** Empties the cells in use of a block. */
export const clearContents = (book: Book, block: Block, trigger?: Trigger): void => {
  const used = book.spreadsheet.usedArea(block.sheet);
  const area = used && intersection(used, block.area);
  if (!area) return;
  const inUse = { sheet: block.sheet, area };
  writeCells(
    book,
    inUse,
    fill(area, () => null),
    trigger
  );
};
