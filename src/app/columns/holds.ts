import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import type { CellValue } from "../../core/fault";
import { readScaled } from "../../core/table/scale";
import { scalesOf } from "./suggestScale";

/** A few slips make no other column of it. */
const leastInRange = 0.5;

/** Can most of these numbers be those of a column, in one of the ways to write it? Text is not asked about. */
export const holds = (column: Column, values: readonly CellValue[]): boolean => {
  const numbers = values.filter((value) => typeof value === "number");
  if (isTextColumn(column) || numbers.length === 0) return true;
  const [low, high] = column.range;
  return scalesOf(column).some((scale) => {
    const inRange = numbers.filter((number) => readScaled(number, { low, high }, scale, {}).ok);
    return inRange.length >= leastInRange * numbers.length;
  });
};
