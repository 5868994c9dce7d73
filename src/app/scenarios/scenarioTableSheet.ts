import { isChoiceLever } from "../../core/catalogue/defineLevers";
import { unitRecord } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { translated, type Language } from "../../locales";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";
import { leverCell } from "../../model/scenarios/leverCell";
import type { ScenarioLevers } from "../../model/scenarios/scenarioLevers";
import { rowName } from "../../model/scenarios/tableWords";
import { spanText } from "../assumptionTexts";
import { tableSheet } from "../caseBookSheets/tableSheet";
import type { NewSheet } from "../ports/workbook";
import { distinctTitles } from "./distinctTitles";
import { ownRows, type OwnRow } from "./ownRows";
import { unsetText } from "./unsetText";

const baseText = (id: LeverId, language: Language): CellValue => {
  const base = levers[id].default;
  if (typeof base === "number") return base;
  if (base === "base") return language.sheets.scenarioTable.ownBase;
  return base === "none" ? unsetText(id, language) : base;
};

/** What a lever is called, what it is measured in, what it may be, and what it is by itself. */
const describing = (id: LeverId, language: Language): readonly CellValue[] => {
  const lever = levers[id];
  const isChoice = isChoiceLever(lever);
  return [
    translated(lever.label, language),
    isChoice
      ? language.sheets.assumptions.choice
      : translated(unitRecord(lever.unit).label, language),
    isChoice ? lever.choices.join(" / ") : spanText(lever.range, language),
    baseText(id, language),
  ];
};

type Titled = ScenarioLevers & { readonly title: string };

/** A lever that a segment has of its own in one of the scenarios. */
const ownLine = (
  { id, segment, valueIn }: OwnRow,
  scenarios: readonly Titled[],
  language: Language
): readonly CellValue[] => {
  const [label, unit, range] = describing(id, language);
  const { ofSegment, asForAll } = language.sheets.scenarioTable;
  return [
    rowName({ lever: id, segment }),
    ofSegment(String(label), segment),
    unit ?? null,
    range ?? null,
    asForAll,
    ...scenarios.map((each) => leverCell(id, valueIn(each))),
  ];
};

const widths = { describing: [20, 32, 26, 16, 18], scenario: 18 };

/**
 * Scenarios as a table that people read and every part of the lab runs: a row a lever, below them a
 * row for each that a single segment has of its own, and a column a scenario. Levers and choices go
 * by their ids in every language.
 */
export const scenarioTableSheet = (scenarios: readonly Titled[], language: Language): NewSheet => {
  const { sheet, header } = language.sheets.scenarioTable;
  // A title that is the name of another column would not be read as a scenario.
  const titles = distinctTitles([...Object.values(header), ...scenarios.map(({ title }) => title)]);
  return tableSheet(
    sheet,
    titles,
    [
      ...leverIds.map((id) => [
        id,
        ...describing(id, language),
        ...scenarios.map(({ policy }) => leverCell(id, policy[id])),
      ]),
      ...ownRows(scenarios).map((row) => ownLine(row, scenarios, language)),
    ],
    [...widths.describing, ...scenarios.map(() => widths.scenario)],
    true
  );
};
