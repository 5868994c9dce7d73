import type { CellRule } from "../../../../spreadsheet/validation/cellRule";
import { isSingleCell, type Block } from "./area";
import type { Book } from "./book";
import { readTyped, writeRange } from "./write";

/** What is said of a value that breaks the rule of its cell; empty texts where nobody wrote any. */
export interface Objection {
  /** Was the cell left as it was? */
  readonly stopped: boolean;
  readonly title: string;
  readonly message: string;
}

const brokenRule = (book: Book, { sheet, area }: Block, value: unknown): CellRule | undefined => {
  const [rule] = book.spreadsheet.rules.within(sheet, area);
  if (!rule?.alert.shown) return undefined;
  const entry = readTyped(book, { sheet, area }, value);
  // A cell may always be emptied.
  if (entry === undefined || entry === null) return undefined;
  return book.spreadsheet.rules.obeyed(sheet, area.row, area.column, entry) ? undefined : rule;
};

/**
 * Writes what the user typed, pasted or filled in. As in Excel only what is typed into a single
 * cell is held against its rule, and nothing that an add-in writes.
 */
export const typeInto = (
  book: Book,
  block: Block,
  values: readonly (readonly unknown[])[]
): Objection | null => {
  const rule = isSingleCell(block.area) ? brokenRule(book, block, values[0]?.[0]) : undefined;
  const stopped = rule?.alert.style === "stop";
  if (!stopped) writeRange(book, block, values, "Unknown");
  return rule ? { stopped, title: rule.alert.title, message: rule.alert.message } : null;
};
