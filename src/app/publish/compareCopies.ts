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

/** The first cell of a sheet that differs, row by row. */
const differenceOnSheet = (expected: SheetContent, found: SheetContent): Difference | undefined => {
  const rows = Math.max(expected.cells.length, found.cells.length);
  for (let row = 0; row < rows; row++) {
    const [wanted = [], present = []] = [expected.cells[row], found.cells[row]];
    for (let column = 0; column < Math.max(wanted.length, present.length); column++) {
      const [a, b] = [wanted[column] ?? nothing, present[column] ?? nothing];
      const at = cellAddress(expected.name, row, column);
      if (portable(a.value) !== portable(b.value)) return { at, expected: a.value, found: b.value };
      if (plainFormula(a.formula) !== plainFormula(b.formula))
        return { at, expected: a.formula ?? a.value, found: b.formula ?? b.value };
    }
  }
  return undefined;
};

/**
 * The first cell in which a copy differs from what its record gives: values to the last digit that
 * every program keeps, and formulas. `undefined`: they are the same.
 */
export const firstDifference = (
  expected: readonly SheetContent[],
  found: readonly SheetContent[]
): Difference | undefined => {
  const names = (sheets: readonly SheetContent[]): string[] => sheets.map(({ name }) => name);
  for (const sheet of expected) {
    const present = found.find(({ name }) => name === sheet.name);
    if (!present) return { at: sheet.name, expected: "a sheet", found: null };
    const difference = differenceOnSheet(sheet, present);
    if (difference) return difference;
  }
  const more = names(found).find((name) => !names(expected).includes(name));
  return more === undefined ? undefined : { at: more, expected: null, found: "a sheet" };
};
