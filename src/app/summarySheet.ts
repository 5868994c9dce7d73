import type { CellValue } from "../core/fault";
import { outcomes } from "../model/outcomes";
import type { LabSegment } from "./labData";
import type { NewSheet } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";
import { honestLine } from "./honestLine";
import { headlineOutcomes } from "./scenarioSheet";

/** A scenario of one segment. */
export interface SegmentRun {
  readonly segment: LabSegment;
  readonly run: ScenarioRun;
}

/** Change of the headline outcomes against no policy in the last year. */
const lastChanges = ({ run }: SegmentRun): number[] =>
  headlineOutcomes.map(
    (id) =>
      (run.scenario.outcomes[id][run.years] ?? NaN) /
        (run.baseline.outcomes[id][run.years] ?? NaN) -
      1
  );

export const summaryHeader = [
  "Segment",
  ...headlineOutcomes.map((id) => outcomes[id].label),
  "Verdict",
];

export const summaryRow = (each: SegmentRun): CellValue[] => [
  each.segment.row.label,
  ...lastChanges(each),
  each.run.verdict.verdict,
];

/** One row for each segment under the same scenario. */
export const summarySheet = (
  runs: readonly SegmentRun[],
  title: string,
  years: number
): NewSheet => {
  const first = 4;
  const rows = runs.map(summaryRow);
  return {
    name: "Scenario summary",
    columnWidths: [34, 12, 12, 12, 12, 14],
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      {
        row: 1,
        column: 0,
        values: [[`Change against no policy in year ${years}, for each segment by itself`]],
        style: "subtitle",
      },
      { row: 2, column: 0, values: [[honestLine]], style: "note" },
      { row: first, column: 0, values: [summaryHeader], style: "header" },
      { row: first + 1, column: 0, values: rows.map((row) => row.slice(0, 1)) },
      {
        row: first + 1,
        column: 1,
        values: rows.map((row) => row.slice(1, -1)),
        numberFormat: "+0.0%;-0.0%;0.0%",
      },
      {
        row: first + 1,
        column: summaryHeader.length - 1,
        values: rows.map((row) => row.slice(-1)),
      },
    ],
    tables: [
      {
        name: "Summary",
        row: first,
        column: 0,
        rows: rows.length + 1,
        columns: summaryHeader.length,
      },
    ],
    charts: [
      {
        title: `Change of output in year ${years}`,
        kind: "column",
        categoryAxis: "Segment",
        valueAxis: "Change against no policy",
        source: { row: first, column: 0, rows: rows.length + 1, columns: 2 },
        place: { row: first + rows.length + 3, column: 0, rows: 20, columns: 6 },
        altText: `Columns of the change of output in year ${years} for ${rows.length} segments; the numbers stand in the table above.`,
      },
    ],
  };
};
