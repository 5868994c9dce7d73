import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import type { LeverValue } from "../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { presets } from "../../model/scenarios/presets";
import { yearlyText } from "../../model/scenarios/yearlyText";
import type { NewSheet } from "../ports/workbook";
import { tableSheet } from "./tableSheet";

const rangeText = (id: LeverId): string => {
  const lever = levers[id];
  return isChoiceLever(lever)
    ? lever.choices.join(" / ")
    : `${lever.range[0]} to ${lever.range[1]}`;
};

const unitText = (id: LeverId): string => {
  const lever = levers[id];
  return isChoiceLever(lever) ? "choice" : unitRecord(lever.unit).label;
};

const baseText = (id: LeverId): CellValue => {
  const base = levers[id].default;
  return base === "base" ? "the segment's own" : base === "none" ? "no limit" : base;
};

/** A lever's value in one cell; years at the lever's default are left out of yearly values. */
const leverCell = (id: LeverId, value: string | LeverValue | undefined): CellValue =>
  value === undefined || typeof value !== "object"
    ? (value ?? null)
    : yearlyText(value.map((x) => (x === levers[id].default ? null : x)));

/** The Scenarios table: a row a lever, a column a preset. */
export const scenariosSheet = (): NewSheet =>
  tableSheet(
    "Scenarios",
    ["lever", "label", "unit", "range", "base", ...presets.map((preset) => preset.label)],
    leverIds.map((id) => [
      id,
      levers[id].label,
      unitText(id),
      rangeText(id),
      baseText(id),
      ...presets.map((preset) => leverCell(id, preset.levers[id])),
    ]),
    [20, 32, 26, 16, 18, ...presets.map(() => 18)],
    true
  );
