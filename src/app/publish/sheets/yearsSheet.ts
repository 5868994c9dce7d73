import type { CellValue } from "../../../core/fault";
import { quotedSheet } from "../../../core/table/address";
import { outcomes } from "../../../model/outcomes";
import { translated } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import { headlineOutcomes } from "../../scenarioSheet";
import type { CopyContent } from "../copyContent";
import { scenarioName } from "../copyLanguage";
import { changeFormula } from "../formulas/indexFormulas";
import { firstRow, page } from "../page";
import { sheetName } from "../sheetNames";
import { pathRange } from "./pathsSheet";
import { changeFormat, topOf } from "./resultsSheet";

const chartRows = 20;
const choiceRow = firstRow;
const chartRow = firstRow + 2;
const tableRow = chartRow + chartRows + 1;

/** The changes of the segment that the reader chose, year by year. */
const changesOf = (content: CopyContent): CellValue[][] => {
  const { years } = content.record;
  const first = topOf(content) + 2;
  const names = `${quotedSheet(sheetName("results", content.language))}!$A$${first}:$A$${first - 1 + content.runs.length}`;
  const start = `(MATCH($B$${choiceRow + 1},${names},0)-1)*${years + 1}`;
  return Array.from({ length: years + 1 }, (_, year) =>
    headlineOutcomes.map((id) => {
      const at = (isPolicy: boolean): string =>
        `INDEX(${pathRange(content, id, isPolicy)},${start}+${year + 1})`;
      return changeFormula(at(true), at(false));
    })
  );
};

const blocksOf = (content: CopyContent): Block[] => {
  const { language } = content;
  const { common } = language.sheets;
  const years = Array.from({ length: content.record.years + 1 }, (_, year) => [year]);
  const row = tableRow + 1;
  return [
    { row: choiceRow, column: 0, values: [[common.segment]], style: "label" },
    {
      row: choiceRow,
      column: 1,
      values: [[content.runs[0]?.segment.row.label ?? null]],
      style: "changed",
      align: "left",
    },
    { row: tableRow, column: 0, values: [[common.year]], style: "header", align: "left" },
    {
      row: tableRow,
      column: 1,
      values: [headlineOutcomes.map((id) => translated(outcomes[id].label, language))],
      style: "header",
      align: "right",
    },
    { row, column: 0, values: years, numberFormat: "0", align: "left" },
    { row, column: 1, values: changesOf(content), formulas: true, numberFormat: changeFormat },
  ];
};

const chartOf = ({ record, language: { sheets } }: CopyContent): NewChart => ({
  title: sheets.common.againstNoPolicy,
  kind: "line",
  categoryAxis: sheets.common.year,
  valueAxis: sheets.common.change,
  source: {
    row: tableRow,
    column: 0,
    rows: record.years + 2,
    columns: 1 + headlineOutcomes.length,
  },
  place: { row: chartRow, column: 0, rows: chartRows, columns: 1 + headlineOutcomes.length },
  altText: sheets.copy.years.alt(record.years),
});

/** What the policy changes in every year, for a segment that the reader chooses from a list. */
export const yearsSheet = (content: CopyContent, { language } = content): CopySheet =>
  page(
    {
      id: "years",
      title: scenarioName(content.record.title, language),
      subtitle: language.sheets.copy.years.subtitle,
      notes: [language.sheets.common.honesty],
      columnWidths: [14, 34, 14, 14, 14],
      onePage: true,
      blocks: blocksOf(content),
      charts: [chartOf(content)],
      choices: [
        {
          row: choiceRow,
          column: 1,
          from: {
            sheet: sheetName("results", language),
            row: topOf(content) + 1,
            column: 0,
            rows: content.runs.length,
            columns: 1,
          },
        },
      ],
      unlocked: [{ row: choiceRow, column: 1, rows: 1, columns: 1 }],
    },
    language
  );
