import { isCellError } from "../../../core/fault";
import { cellAddress } from "../../../spreadsheet/addresses";
import type { WorkbenchWords } from "../../../locales/workbenches";
import type { Area, Spreadsheet } from "../../../spreadsheet/spreadsheet";

/** What is said of cells. */
export type NoteWords = Pick<WorkbenchWords, "numbers" | "selection" | "errors">;

/** Why a cell shows an error, such as `C5: shares sum to 1.2; …`; null for other cells. */
export const errorNote = (
  spreadsheet: Spreadsheet,
  sheet: string,
  row: number,
  column: number,
  { errors: meanings }: NoteWords
): string | null => {
  const cell = spreadsheet.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  if (!cell || typeof cell.value !== "string") return null;
  // Text that a user typed may look like an error and is none.
  if (!isCellError(cell.value) && !(cell.value in meanings && cell.formula)) return null;
  const reason = cell.message || meanings[cell.value];
  return reason ? `${cellAddress(row, column)}: ${reason}` : null;
};

/** Larger selections are not summed up, so that selecting stays quick. */
const mostCells = 200_000;

const shortNumber = (value: number, { numbers }: NoteWords): string =>
  value.toLocaleString(numbers, { maximumSignificantDigits: 10 });

/** Count, sum and average of the numbers in a selection of more than one cell. */
export const selectionNote = (
  spreadsheet: Spreadsheet,
  sheet: string,
  selection: Area,
  words: NoteWords
): string | null => {
  const used = spreadsheet.usedArea(sheet);
  if (!used || selection.rows * selection.columns < 2) return null;
  const rows = Math.min(selection.rows, used.row + used.rows - selection.row);
  const columns = Math.min(selection.columns, used.column + used.columns - selection.column);
  if (rows < 1 || columns < 1 || rows * columns > mostCells) return null;
  const numbers = spreadsheet
    .read(sheet, { ...selection, rows, columns })
    .flatMap((cells) => cells.map((cell) => cell.value))
    .filter((value) => typeof value === "number");
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const written = (value: number): string => shortNumber(value, words);
  return words.selection(written(sum), written(sum / numbers.length), numbers.length);
};
