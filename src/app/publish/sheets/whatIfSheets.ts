import { columnLetters, quotedSheet } from "../../../core/table/address";
import type { CellValue } from "../../../core/fault";
import { levers } from "../../../model/levers/levers";
import { outcomes } from "../../../model/outcomes";
import { honestLine } from "../../honestLine";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";
import { whatIfOutcomes, whatIfRows, type WhatIfRow } from "../whatIf";
import { whatIfLevers, type WhatIfLever } from "../whatIfLevers";
import { changeFormat } from "./resultsSheet";

const chartRows = 18;
const choiceRow = firstRow + 1;
/** The permitted values stand in columns of their own, right of the chart. */
const listColumn = 5;

/** What the sheets are made of, and where it stands. */
interface Layout {
  readonly levers: readonly WhatIfLever[];
  readonly indexRow: number;
  readonly chartRow: number;
  readonly tableRow: number;
}

const layoutOf = ({ record }: CopyContent): Layout => {
  const chosen = whatIfLevers(record.whatIf);
  const indexRow = choiceRow + chosen.length;
  const chartRow = indexRow + 2;
  return { levers: chosen, indexRow, chartRow, tableRow: chartRow + chartRows + 1 };
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
  { levers: { length }, indexRow }: Layout,
  years: number,
  count: number
): CellValue[][] =>
  Array.from({ length: years + 1 }, (_, year) =>
    whatIfOutcomes.map((__, outcome) => {
      const letters = columnLetters(length + outcome * (years + 1) + year);
      const range = `${quotedSheet(sheetNames.whatIfData)}!$${letters}$${firstRow + 2}:$${letters}$${firstRow + 1 + count}`;
      return `=INDEX(${range},$B$${indexRow + 1})`;
    })
  );

/** The value in the middle of each list is the one to begin with. */
const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;

const choiceBlocks = (layout: Layout): Block[] => [
  { row: firstRow, column: 0, values: [["Choose", "Value"]], style: "header" },
  { row: choiceRow, column: 0, values: layout.levers.map(({ id }) => [levers[id].label]) },
  {
    row: choiceRow,
    column: 1,
    values: layout.levers.map(({ values }) => [middle(values)]),
    style: "changed",
    numberFormat: "0%",
  },
  { row: layout.indexRow, column: 0, values: [["Scenario of the list"]], style: "note" },
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
    values: [layout.levers.map(({ id }) => levers[id].label)],
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
  const { tableRow } = layout;
  return [
    { row: tableRow, column: 0, values: [["Year"]], style: "header", align: "left" },
    {
      row: tableRow,
      column: 1,
      values: [whatIfOutcomes.map((id) => outcomes[id].label)],
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

const chartOf = ({ tableRow, chartRow }: Layout, years: number): NewChart => ({
  title: "Change against no policy",
  kind: "line",
  categoryAxis: "Year",
  valueAxis: "Change",
  source: { row: tableRow, column: 0, rows: years + 2, columns: 1 + whatIfOutcomes.length },
  place: { row: chartRow, column: 0, rows: chartRows, columns: 4 },
  altText: `Lines over ${years} years for the values that are chosen above; the numbers stand in the table below.`,
});

const choiceSheet = (content: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const { record, runs } = content;
  const layout = layoutOf(content);
  return page({
    name: sheetNames.whatIf,
    title: "What if?",
    subtitle: `${runs[0]?.segment.row.label ?? ""}: change against no policy. Choose values in the coloured cells; the chart follows.`,
    notes: [
      honestLine,
      `${rows.length} scenarios computed beforehand, on top of "${record.title}"; nothing is guessed between them.`,
    ],
    columnWidths: [34, 12, 12, 12, 4, 14, 14, 14],
    orientation: "landscape",
    onePage: true,
    blocks: [...choiceBlocks(layout), ...yearBlocks(layout, record.years, rows.length)],
    charts: [chartOf(layout, record.years)],
    choices: layout.levers.map(({ values }, lever) => ({
      row: choiceRow + lever,
      column: 1,
      from: {
        sheet: sheetNames.whatIf,
        row: firstRow + 1,
        column: listColumn + lever,
        rows: values.length,
        columns: 1,
      },
    })),
    unlocked: [{ row: choiceRow, column: 1, rows: layout.levers.length, columns: 1 }],
  });
};

const dataSheet = ({ record }: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const header = [
    ...record.whatIf.map((id) => levers[id].label),
    ...whatIfOutcomes.flatMap((id) =>
      Array.from({ length: record.years + 1 }, (_, year) => `${outcomes[id].label}, year ${year}`)
    ),
  ];
  return page({
    name: sheetNames.whatIfData,
    title: "What-if scenarios",
    subtitle: "The scenarios behind the sheet What if: change against no policy, year by year",
    columnWidths: header.map(() => 11),
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [header], style: "header" },
      {
        row: firstRow + 1,
        column: 0,
        values: rows.map(({ values, changes }) => [...values, ...changes.flat()]),
        numberFormat: changeFormat,
      },
    ],
  });
};

/** Precomputed scenarios to choose from, and the sheet that shows the chosen one; none where no segment can be run. */
export const whatIfSheets = (content: CopyContent): readonly CopySheet[] => {
  const rows = whatIfRows(content);
  return rows.length === 0 ? [] : [choiceSheet(content, rows), dataSheet(content, rows)];
};
