import type { CellValue } from "../core/fault";
import { relativeChange } from "../core/numeric/difference";
import { translated, type Language } from "../locales";
import { outcomes } from "../model/outcomes";
import type { LabSegment } from "./labData";
import type { NewSheet } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";
import { outputChange } from "./verdictAndOutput";
import { verdictTitle } from "./verdictSentence";
import { headlineOutcomes } from "./scenarioSheet";

/** A scenario of one segment. */
export interface SegmentRun {
  readonly segment: LabSegment;
  readonly run: ScenarioRun;
}

/** Change of the headline outcomes against no policy in the last year. */
const lastChanges = ({ run }: SegmentRun): number[] =>
  headlineOutcomes.map((id) =>
    relativeChange(
      run.scenario.outcomes[id][run.years] ?? NaN,
      run.baseline.outcomes[id][run.years] ?? NaN
    )
  );

export const summaryHeader = (language: Language): readonly string[] => [
  language.sheets.common.segment,
  ...headlineOutcomes.map((id) => translated(outcomes[id].label, language)),
  language.pane.wholeCluster.verdict,
];

export const summaryRow = (each: SegmentRun, language: Language): CellValue[] => [
  each.segment.row.label,
  ...lastChanges(each),
  verdictTitle(each.run.verdict, outputChange(each.run), language),
];

/** One row for each segment under the same scenario. */
export const summarySheet = (
  runs: readonly SegmentRun[],
  title: string,
  years: number,
  language: Language
): NewSheet => {
  const { common, scenario } = language.sheets;
  const header = summaryHeader(language);
  const first = 4;
  const rows = runs.map((each) => summaryRow(each, language));
  return {
    name: scenario.summarySheet,
    columnWidths: [34, 12, 12, 12, 12, 32],
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      {
        row: 1,
        column: 0,
        values: [[scenario.summarySubtitle(years)]],
        style: "subtitle",
      },
      { row: 2, column: 0, values: [[common.honesty]], style: "note" },
      { row: first, column: 0, values: [header], style: "header" },
      { row: first + 1, column: 0, values: rows.map((row) => row.slice(0, 1)) },
      {
        row: first + 1,
        column: 1,
        values: rows.map((row) => row.slice(1, -1)),
        numberFormat: "+0.0%;-0.0%;0.0%",
      },
      {
        row: first + 1,
        column: header.length - 1,
        values: rows.map((row) => row.slice(-1)),
      },
    ],
    tables: [
      {
        name: "Summary",
        row: first,
        column: 0,
        rows: rows.length + 1,
        columns: header.length,
      },
    ],
    charts: [
      {
        title: scenario.outputInYear(years),
        kind: "column",
        categoryAxis: common.segment,
        valueAxis: common.againstNoPolicy,
        source: { row: first, column: 0, rows: rows.length + 1, columns: 2 },
        place: { row: first + rows.length + 3, column: 0, rows: 20, columns: 6 },
        altText: scenario.columns(years, rows.length),
      },
    ],
  };
};
