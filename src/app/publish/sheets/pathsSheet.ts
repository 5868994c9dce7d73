import type { CellValue } from "../../../core/fault";
import { columnLetters, quotedSheet } from "../../../core/table/address";
import { outcomes, type OutcomeId } from "../../../model/outcomes";
import type { CopySheet } from "../../ports/publication";
import { headlineOutcomes } from "../../scenarioSheet";
import type { SegmentRun } from "../../summarySheet";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";

type Headline = (typeof headlineOutcomes)[number];

const firstPath = 2;

/** Where the column of an outcome stands, from 0. */
const columnOf = (id: Headline, isPolicy: boolean): number =>
  firstPath + 2 * headlineOutcomes.indexOf(id) + (isPolicy ? 1 : 0);

/** The cell of a segment's outcome in a year. */
export const pathCell = (
  { record }: CopyContent,
  place: number,
  year: number,
  id: Headline,
  isPolicy: boolean
): string => {
  const row = firstRow + 2 + place * (record.years + 1) + year;
  return `${quotedSheet(sheetNames.paths)}!${columnLetters(columnOf(id, isPolicy))}${row}`;
};

/** The column of an outcome over all segments and years, as a range that stays where it is. */
export const pathRange = (content: CopyContent, id: Headline, isPolicy: boolean): string => {
  const letters = columnLetters(columnOf(id, isPolicy));
  const last = firstRow + 1 + content.runs.length * (content.record.years + 1);
  return `${quotedSheet(sheetNames.paths)}!$${letters}$${firstRow + 2}:$${letters}$${last}`;
};

const rowsOf = ({ segment, run }: SegmentRun): CellValue[][] =>
  Array.from({ length: run.years + 1 }, (_, year) => [
    segment.row.label,
    year,
    ...headlineOutcomes.flatMap((id: OutcomeId) => [
      run.baseline.outcomes[id][year] ?? null,
      run.scenario.outcomes[id][year] ?? null,
    ]),
  ]);

/** Every year of every segment, with the policy and without: the values that the results rest on. */
export const pathsSheet = (content: CopyContent): CopySheet => {
  const rows = content.runs.flatMap(rowsOf);
  const header = [
    "Segment",
    "Year",
    ...headlineOutcomes.flatMap((id) => [
      `${outcomes[id].label}, no policy`,
      `${outcomes[id].label}, policy`,
    ]),
  ];
  return page({
    name: sheetNames.paths,
    title: "Paths",
    subtitle: "Every year of every segment, with the policy and without; base year = 1",
    notes: [
      "Values of the model. Pay is 1 where a tenth of the local labour force is without work.",
    ],
    columnWidths: [34, 8, ...header.slice(2).map(() => 12)],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [header], style: "header" },
      { row: firstRow + 1, column: 0, values: rows.map((row) => row.slice(0, 2)) },
      {
        row: firstRow + 1,
        column: firstPath,
        values: rows.map((row) => row.slice(firstPath)),
        numberFormat: "0.0000",
      },
    ],
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: "Paths",
              row: firstRow,
              column: 0,
              rows: rows.length + 1,
              columns: header.length,
            },
          ],
  });
};
