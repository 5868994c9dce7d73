import type { CellValue } from "../../core/fault";
import type { LeverValue } from "../../model/cluster/policy";
import { levers, type LeverId } from "../../model/levers/levers";
import { yearlyText } from "../../model/scenarios/yearlyText";

/** A lever's value in one cell; years at the lever's default are left out of yearly values. */
export const leverCell = (id: LeverId, value: string | LeverValue | undefined): CellValue =>
  value === undefined || typeof value !== "object"
    ? (value ?? null)
    : yearlyText(value.map((x) => (x === levers[id].default ? null : x)));
