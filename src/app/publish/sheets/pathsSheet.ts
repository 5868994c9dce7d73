import type { CellValue } from "../../../core/fault";
import { columnLetters, quotedSheet } from "../../../core/table/address";
import { outcomes, type OutcomeId } from "../../../model/outcomes";
import { translated } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import { headlineOutcomes } from "../../scenarioSheet";
import type { SegmentRun } from "../../summarySheet";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";
import { sheetName } from "../sheetNames";

type Headline = (typeof headlineOutcomes)[number];

const firstPath = 2;

/** Where the column of an outcome stands, from 0. */
const columnOf = (id: Headline, isPolicy: boolean): number =>
  firstPath + 2 * headlineOutcomes.indexOf(id) + (isPolicy ? 1 : 0);

/** The cell of a segment's outcome in a year. */
export const pathCell = (
  { record, language }: CopyContent,
  place: number,
  year: number,
  id: Headline,
  isPolicy: boolean
): string => {
  const row = firstRow + 2 + place * (record.years + 1) + year;
  return `${quotedSheet(sheetName("paths", language))}!${columnLetters(columnOf(id, isPolicy))}${row}`;
};

/** The column of an outcome over all segments and years, as a range that stays where it is. */
export const pathRange = (content: CopyContent, id: Headline, isPolicy: boolean): string => {
  const letters = columnLetters(columnOf(id, isPolicy));
  const last = firstRow + 1 + content.runs.length * (content.record.years + 1);
  const sheet = quotedSheet(sheetName("paths", content.language));
  return `${sheet}!$${letters}$${firstRow + 2}:$${letters}$${last}`;
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
  const { language } = content;
  const { common, copy, scenario } = language.sheets;
  const rows = content.runs.flatMap(rowsOf);
  const header = [
    common.segment,
    common.year,
    ...headlineOutcomes
      .map((id) => translated(outcomes[id].label, language))
      .flatMap((label) => [scenario.noPolicy(label), scenario.policy(label)]),
  ];
  return page(
    {
      id: "paths",
      subtitle: copy.paths.subtitle,
      notes: [copy.paths.note],
      columnWidths: [40, 8, ...header.slice(2).map(() => 14)],
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header" },
        { row: firstRow + 1, column: 0, values: rows.map((row) => row.slice(0, 2)), wrap: true },
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
    },
    language
  );
};
