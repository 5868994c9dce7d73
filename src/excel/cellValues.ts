import type { CellValue } from "../core/fault";

/** Excel's answer for a blank cell is an empty text; ours is null. */
export const cellsOf = (values: readonly (readonly unknown[])[]): CellValue[][] =>
  values.map((row) => row.map((value) => (value === "" ? null : (value as CellValue))));

/** A formula is what begins with `=` and is not simply the text of the cell. */
export const formulaIn = (value: CellValue, written: unknown): string | undefined =>
  typeof written === "string" && written.startsWith("=") && written !== value ? written : undefined;

const month = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** Does Excel read such a text as a formula, number, date, truth or error when it is entered? */
const readAsOther = new RegExp(`^[^\\p{L}]|^(true|false)$|^(${month})[a-z]*[ .,/-]*\\d`, "iu");

/**
 * A value as it must be handed to Excel so that it lands as what it is: only a formula of ours may
 * become one, and a code such as `0162` keeps its zero.
 */
export const entryOf = (value: CellValue, formulas: boolean): CellValue => {
  if (typeof value !== "string" || (formulas && value.startsWith("="))) return value;
  return readAsOther.test(value) ? `'${value}` : value;
};
