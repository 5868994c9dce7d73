import { columnLetters, quotedSheet } from "../../../core/table/address";
import type { CellValue } from "../../../core/fault";
import { levers, type LeverId } from "../../../model/levers/levers";
import { outcomes } from "../../../model/outcomes";
import { translated, type Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import type { CopyContent } from "../copyContent";
import { scenarioName } from "../copyLanguage";
import { firstRow, page } from "../page";
import { sheetName } from "../sheetNames";
import { whatIfOutcomes, whatIfRows, type WhatIfRow } from "../whatIf";
import { whatIfLevers, type WhatIfLever } from "../whatIfLevers";
import { changeFormat } from "./resultsSheet";

const leverName = (id: LeverId, language: Language): string =>
  translated(levers[id].label, language);

const outcomeName = (id: (typeof whatIfOutcomes)[number], language: Language): string =>
  translated(outcomes[id].label, language);

const chartRows = 18;
const choiceRow = firstRow + 1;
/** The permitted values stand in columns of their own, right of the chart. */
const listColumn = 5;

/** What the sheets are made of, and where it stands. */
interface Layout {
  readonly language: Language;
  readonly levers: readonly WhatIfLever[];
  readonly indexRow: number;
  readonly chartRow: number;
  readonly tableRow: number;
}

const layoutOf = ({ record, language }: CopyContent): Layout => {
  const chosen = whatIfLevers(record.whatIf);
  const indexRow = choiceRow + chosen.length;
  const chartRow = indexRow + 2;
  return { language, levers: chosen, indexRow, chartRow, tableRow: chartRow + chartRows + 1 };
};

const listRange = (lever: number, count: number): string => {
  const letters = columnLetters(listColumn + lever);
  return `$${letters}$${firstRow + 2}:$${letters}$${firstRow + 1 + count}`;
};

/** Which scenario is chosen, from 1: the last lever counts fastest. */
const indexFormula = ({ levers: chosen }: Layout): string =>
  chosen.reduce((formula, { values: { length } }, lever) => {
    const place = `MATCH($B$${choiceRow + 1 + lever},${listRange(lever, length)},0)`;
    return lever === 0 ? `=${place}` : `=(${formula.slice(1)}-1)*${length}+${place}`;
  }, "");

const yearFormulas = (
  { levers: { length }, indexRow, language }: Layout,
  years: number,
  count: number
): CellValue[][] =>
  Array.from({ length: years + 1 }, (_, year) =>
    whatIfOutcomes.map((__, outcome) => {
      const letters = columnLetters(length + outcome * (years + 1) + year);
      const range = `${quotedSheet(sheetName("whatIfData", language))}!$${letters}$${firstRow + 2}:$${letters}$${firstRow + 1 + count}`;
      return `=INDEX(${range},$B$${indexRow + 1})`;
    })
  );

/** The value in the middle of each list is the one to begin with. */
const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;

const choiceBlocks = (
  layout: Layout,
  { language } = layout,
  words = language.sheets.copy.whatIf
): Block[] => [
  { row: firstRow, column: 0, values: [[words.choose, words.value]], style: "header" },
  { row: choiceRow, column: 0, values: layout.levers.map(({ id }) => [leverName(id, language)]) },
  {
    row: choiceRow,
    column: 1,
    values: layout.levers.map(({ values }) => [middle(values)]),
    style: "changed",
    numberFormat: "0%",
  },
  { row: layout.indexRow, column: 0, values: [[words.place]], style: "note" },
  {
    row: layout.indexRow,
    column: 1,
    values: [[indexFormula(layout)]],
    formulas: true,
    style: "note",
  },
  {
    row: firstRow,
    column: listColumn,
    values: [layout.levers.map(({ id }) => leverName(id, language))],
    style: "header",
    wrap: true,
  },
  ...layout.levers.map(({ values }, lever): Block => ({
    row: firstRow + 1,
    column: listColumn + lever,
    values: values.map((value) => [value]),
    numberFormat: "0%",
  })),
];

const yearBlocks = (layout: Layout, years: number, count: number): Block[] => {
  const { tableRow, language } = layout;
  return [
    {
      row: tableRow,
      column: 0,
      values: [[language.sheets.common.year]],
      style: "header",
      align: "left",
    },
    {
      row: tableRow,
      column: 1,
      values: [whatIfOutcomes.map((id) => outcomeName(id, language))],
      style: "header",
      align: "right",
    },
    {
      row: tableRow + 1,
      column: 0,
      values: Array.from({ length: years + 1 }, (_, year) => [year]),
      numberFormat: "0",
      align: "left",
    },
    {
      row: tableRow + 1,
      column: 1,
      values: yearFormulas(layout, years, count),
      formulas: true,
      numberFormat: changeFormat,
    },
  ];
};

const chartOf = (
  { tableRow, chartRow, language: { sheets } }: Layout,
  years: number
): NewChart => ({
  title: sheets.common.againstNoPolicy,
  kind: "line",
  categoryAxis: sheets.common.year,
  valueAxis: sheets.common.change,
  source: { row: tableRow, column: 0, rows: years + 2, columns: 1 + whatIfOutcomes.length },
  place: { row: chartRow, column: 0, rows: chartRows, columns: 4 },
  altText: sheets.copy.whatIf.alt(years),
});

const choiceSheet = (content: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const { record, runs, language } = content;
  const { common, copy } = language.sheets;
  const layout = layoutOf(content);
  return page(
    {
      id: "whatIf",
      title: copy.whatIf.title,
      subtitle: copy.whatIf.subtitle(runs[0]?.segment.row.label ?? ""),
      notes: [common.honesty, copy.whatIf.basis(rows.length, scenarioName(record.title, language))],
      columnWidths: [46, 12, 12, 12, 4, 16, 16, 16],
      orientation: "landscape",
      onePage: true,
      blocks: [...choiceBlocks(layout), ...yearBlocks(layout, record.years, rows.length)],
      charts: [chartOf(layout, record.years)],
      choices: layout.levers.map(({ values }, lever) => ({
        row: choiceRow + lever,
        column: 1,
        from: {
          sheet: sheetName("whatIf", language),
          row: firstRow + 1,
          column: listColumn + lever,
          rows: values.length,
          columns: 1,
        },
      })),
      unlocked: [{ row: choiceRow, column: 1, rows: layout.levers.length, columns: 1 }],
    },
    language
  );
};

const dataSheet = ({ record, language }: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const words = language.sheets.copy.whatIfData;
  const header = [
    ...record.whatIf.map((id) => leverName(id, language)),
    ...whatIfOutcomes.flatMap((id) =>
      Array.from({ length: record.years + 1 }, (_, year) =>
        words.inYear(outcomeName(id, language), year)
      )
    ),
  ];
  return page(
    {
      id: "whatIfData",
      subtitle: words.subtitle,
      columnWidths: header.map(() => 11),
      repeatedColumns: record.whatIf.length,
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header", align: "right" },
        {
          row: firstRow + 1,
          column: 0,
          values: rows.map(({ values }) => [...values]),
          numberFormat: "0%",
        },
        {
          row: firstRow + 1,
          column: record.whatIf.length,
          values: rows.map(({ changes }) => changes.flat()),
          numberFormat: changeFormat,
        },
      ],
    },
    language
  );
};

/** Precomputed scenarios to choose from, and the sheet that shows the chosen one; none where no segment can be run. */
export const whatIfSheets = (content: CopyContent): readonly CopySheet[] => {
  const rows = whatIfRows(content);
  return rows.length === 0 ? [] : [choiceSheet(content, rows), dataSheet(content, rows)];
};
