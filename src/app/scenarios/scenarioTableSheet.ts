import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import type { Policy } from "../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { describingColumns } from "../../model/scenarios/readScenarios";
import { tableSheet } from "../caseBookSheets/tableSheet";
import type { NewSheet } from "../ports/workbook";
import { distinctTitles } from "./distinctTitles";
import { leverCell } from "./leverCell";

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

const widths = { describing: [20, 32, 26, 16, 18], scenario: 18 };

/** Scenarios as a table that people read and every part of the lab runs: a row a lever, a column a scenario. */
export const scenarioTableSheet = (
  scenarios: readonly { readonly title: string; readonly policy: Policy }[]
): NewSheet => {
  // A title that is the name of another column would not be read as a scenario.
  const titles = distinctTitles([...describingColumns, ...scenarios.map(({ title }) => title)]);
  return tableSheet(
    "Scenarios",
    titles,
    leverIds.map((id) => [
      id,
      levers[id].label,
      unitText(id),
      rangeText(id),
      baseText(id),
      ...scenarios.map(({ policy }) => leverCell(id, policy[id])),
    ]),
    [...widths.describing, ...scenarios.map(() => widths.scenario)],
    true
  );
};
