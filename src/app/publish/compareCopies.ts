import type { CellValue } from "../../core/fault";
import { cellAddress } from "../../core/table/address";
import { portable } from "./portableNumber";

/** The cells of a sheet as a file has them, from its first cell on. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly { readonly value: CellValue; readonly formula?: string }[])[];
}

/** A cell in which a copy differs from what its record gives. */
export interface Difference {
  /** Such as `Results!B7`, or the name of a sheet that is there in one of them alone. */
  readonly at: string;
  readonly expected: CellValue;
  readonly found: CellValue;
}

const nothing: SheetContent["cells"][number][number] = { value: null };

/** Some programs take the quotes off the name of a sheet that is a single word, accents included. */
const plainFormula = (formula: string | undefined): string | undefined =>
  formula?.replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");

type SheetCell = SheetContent["cells"][number][number];

const hasSameValue = (a: SheetCell, b: SheetCell): boolean =>
  portable(a.value) === portable(b.value);

/** Is what somebody wrote into a cell the same: its formula, or else its value? */
const isWrittenAlike = (a: SheetCell, b: SheetCell): boolean =>
  plainFormula(a.formula) === plainFormula(b.formula) &&
  (a.formula !== undefined || hasSameValue(a, b));

/** The first cell of a sheet that is not alike, row by row. */
const differenceOnSheet = (
  expected: SheetContent,
  found: SheetContent,
  isAlike: (a: SheetCell, b: SheetCell) => boolean
): Difference | undefined => {
  const rows = Math.max(expected.cells.length, found.cells.length);
  for (let row = 0; row < rows; row++) {
    const [wanted = [], present = []] = [expected.cells[row], found.cells[row]];
    for (let column = 0; column < Math.max(wanted.length, present.length); column++) {
      const [a, b] = [wanted[column] ?? nothing, present[column] ?? nothing];
      if (isAlike(a, b)) continue;
      const at = cellAddress(expected.name, row, column);
      return hasSameValue(a, b)
        ? { at, expected: a.formula ?? a.value, found: b.formula ?? b.value }
        : { at, expected: a.value, found: b.value };
    }
  }
  return undefined;
};

/** The first sheet that is in none of the others. */
const sheetBeyond = (
  sheets: readonly SheetContent[],
  others: readonly SheetContent[]
): string | undefined =>
  sheets.map(({ name }) => name).find((name) => others.every((other) => other.name !== name));

/**
 * The first cell in which a copy differs from what its record gives: values to the last digit that
 * every program keeps, and formulas. What somebody wrote comes before what formulas made of it, so
 * that the cell named is the one that was changed; a sheet that is gone, which leaves errors
 * elsewhere, comes before all, and one that was added after all. `undefined`: they are the same.
 */
export const firstDifference = (
  expected: readonly SheetContent[],
  found: readonly SheetContent[]
): Difference | undefined => {
  const gone = sheetBeyond(expected, found);
  if (gone !== undefined) return { at: gone, expected: "a sheet", found: null };
  const differing = (isAlike: typeof hasSameValue): Difference | undefined => {
    for (const sheet of expected) {
      const present = found.find(({ name }) => name === sheet.name);
      const difference = present && differenceOnSheet(sheet, present, isAlike);
      if (difference) return difference;
    }
    return undefined;
  };
  const cell = differing(isWrittenAlike) ?? differing(hasSameValue);
  const more = sheetBeyond(found, expected);
  return cell ?? (more === undefined ? undefined : { at: more, expected: null, found: "a sheet" });
};
