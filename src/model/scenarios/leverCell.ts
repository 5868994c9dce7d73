import type { CellValue } from "../../core/fault";
import type { LeverValue } from "../cluster/policy";
import { levers, type LeverId } from "../levers/levers";
import { todayWord } from "./tableWords";
import { yearlyText } from "./yearlyText";

/**
 * A lever's value in one cell; years at the lever's default are left out of yearly values.
 *
 * @param value null where a segment has it as it is today, whatever is set for all
 */
export const leverCell = (
  id: LeverId,
  value: string | LeverValue | undefined | null
): CellValue => {
  if (value === null) return todayWord;
  return value === undefined || typeof value !== "object"
    ? (value ?? null)
    : yearlyText(value.map((x) => (x === levers[id].default ? null : x)));
};
