import { isCellError } from "../../../core/fault";
import { cellAddress } from "../../../spreadsheet/addresses";
import type { Area, Spreadsheet } from "../../../spreadsheet/spreadsheet";

/** What Excel's error values mean, for cells that bring no sentence of their own. */
const meanings: Readonly<Record<string, string>> = {
  "#BUSY!": "the add-in is still computing this value.",
  "#DIV/0!": "the formula divides by zero or by an empty cell.",
  "#N/A": "a value is not available.",
  "#NAME?": "the formula holds a name or function that is not known, or cannot be read.",
  "#NULL!": "two ranges of the formula have no cell in common.",
  "#NUM!": "a number is outside what the formula can compute.",
  "#REF!": "the formula refers to a cell that is no longer there.",
  "#SPILL!": "the cells that the result needs are not empty.",
  "#VALUE!": "a value has the wrong type for the formula.",
  "#CALC!": "the formula cannot be computed here.",
};

/** Why a cell shows an error, such as `C5: shares sum to 1.2; …`; null for other cells. */
export const errorNote = (
  spreadsheet: Spreadsheet,
  sheet: string,
  row: number,
  column: number
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

const shortNumber = (value: number): string =>
  value.toLocaleString("en-US", { maximumSignificantDigits: 10 });

/** Count, sum and average of the numbers in a selection of more than one cell. */
export const selectionNote = (
  spreadsheet: Spreadsheet,
  sheet: string,
  selection: Area
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
  return `Sum ${shortNumber(sum)}, average ${shortNumber(sum / numbers.length)}, ${numbers.length} ${numbers.length === 1 ? "number" : "numbers"}`;
};
