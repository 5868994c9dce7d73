import { isBlank } from "../../core/catalogue/arguments/argument";
import type { CellValue } from "../../core/fault";

/** The cells of a row that hold something. */
export const filledIn = (row: readonly CellValue[]): readonly CellValue[] =>
  row.filter((cell) => !isBlank(cell));
