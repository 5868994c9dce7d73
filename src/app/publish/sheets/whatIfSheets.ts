import { columnLetters, quotedSheet } from "../../../core/table/address";
import type { CellValue } from "../../../core/fault";
import { levers } from "../../../model/levers/levers";
import { outcomes } from "../../../model/outcomes";
import { honestLine } from "../../honestLine";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";
import { whatIfLevers, whatIfOutcomes, whatIfRows, type WhatIfRow } from "../whatIf";
import { changeFormat } from "./resultsSheet";

const chartRows = 18;
const choiceRow = firstRow + 1;
const indexRow = choiceRow + whatIfLevers.length;
const chartRow = indexRow + 2;
const tableRow = chartRow + chartRows + 1;
/** The permitted values stand in columns of their own, right of the chart. */
const listColumn = 5;

const listRange = (lever: number): string => {
  const letters = columnLetters(listColumn + lever);
  const count = whatIfLevers[lever]?.values.length ?? 0;
  return `$${letters}$${firstRow + 2}:$${letters}$${firstRow + 1 + count}`;
};

/** Which scenario is chosen, from 1: the last lever counts fastest. */
const indexFormula = (): string =>
  whatIfLevers.reduce((formula, { values }, lever) => {
    const place = `MATCH($B$${choiceRow + 1 + lever},${listRange(lever)},0)`;
    return lever === 0 ? `=${place}` : `=(${formula.slice(1)}-1)*${values.length}+${place}`;
  }, "");

const dataColumn = (years: number, outcome: number, year: number): number =>
  whatIfLevers.length + outcome * (years + 1) + year;

const yearFormulas = (years: number, count: number): CellValue[][] =>
  Array.from({ length: years + 1 }, (_, year) =>
    whatIfOutcomes.map((__, outcome) => {
      const letters = columnLetters(dataColumn(years, outcome, year));
      const range = `${quotedSheet(sheetNames.whatIfData)}!$${letters}$${firstRow + 2}:$${letters}$${firstRow + 1 + count}`;
      return `=INDEX(${range},$B$${indexRow + 1})`;
    })
  );

/** The value in the middle of each list is the one to begin with. */
const middle = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? 0;

const choiceBlocks = (): Block[] => [
  { row: firstRow, column: 0, values: [["Choose", "Value"]], style: "header" },
  { row: choiceRow, column: 0, values: whatIfLevers.map(({ id }) => [levers[id].label]) },
  {
    row: choiceRow,
    column: 1,
    values: whatIfLevers.map(({ values }) => [middle(values)]),
    style: "changed",
    numberFormat: "0%",
  },
  { row: indexRow, column: 0, values: [["Scenario of the list"]], style: "note" },
  { row: indexRow, column: 1, values: [[indexFormula()]], formulas: true, style: "note" },
  {
    row: firstRow,
    column: listColumn,
    values: [whatIfLevers.map(({ id }) => levers[id].label)],
    style: "header",
    wrap: true,
  },
  ...whatIfLevers.map(({ values }, lever): Block => ({
    row: firstRow + 1,
    column: listColumn + lever,
    values: values.map((value) => [value]),
    numberFormat: "0%",
  })),
];

const choiceSheet = ({ record, runs }: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const { years } = record;
  const row = tableRow + 1;
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
    blocks: [
      ...choiceBlocks(),
      { row: tableRow, column: 0, values: [["Year"]], style: "header", align: "left" },
      {
        row: tableRow,
        column: 1,
        values: [whatIfOutcomes.map((id) => outcomes[id].label)],
        style: "header",
        align: "right",
      },
      {
        row,
        column: 0,
        values: Array.from({ length: years + 1 }, (_, year) => [year]),
        numberFormat: "0",
        align: "left",
      },
      {
        row,
        column: 1,
        values: yearFormulas(years, rows.length),
        formulas: true,
        numberFormat: changeFormat,
      },
    ],
    charts: [
      {
        title: "Change against no policy",
        kind: "line",
        categoryAxis: "Year",
        valueAxis: "Change",
        source: { row: tableRow, column: 0, rows: years + 2, columns: 1 + whatIfOutcomes.length },
        place: { row: chartRow, column: 0, rows: chartRows, columns: 4 },
        altText: `Lines over ${years} years for the values that are chosen above; the numbers stand in the table below.`,
      },
    ],
    choices: whatIfLevers.map(({ values }, lever) => ({
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
    unlocked: [{ row: choiceRow, column: 1, rows: whatIfLevers.length, columns: 1 }],
  });
};

const dataSheet = ({ record }: CopyContent, rows: readonly WhatIfRow[]): CopySheet => {
  const header = [
    ...whatIfLevers.map(({ id }) => levers[id].label),
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
