import { success, then, type CellValue } from "../../core/fault";
import { indexTable } from "../../core/index/indexTables";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import type { RankBandAnswer } from "../../core/index/robustness/rankBandTask";
import type { Language } from "../../locales";
import { percentText } from "../percentText";
import type { NewChart, NewSheet } from "../ports/workbook";
import type { IndexSheetWords } from "./indexSheetWords";
import { robustnessSettings } from "./robustnessSettings";
import { aggregatesOf, scoreCells, scoreRows } from "./scoreRows";
import { weightRows } from "./weightRows";

/** What is written of an index. */
export interface WrittenIndex {
  readonly index: BuiltIndex;
  /** A name for each unit of the data. */
  readonly units: readonly string[];
  /** Names of the tables it was built of. */
  readonly framework: string;
  readonly table: string;
  /** How it was made, a sentence a step. */
  readonly methods: readonly string[];
  /** Where it was found out how sure the ranks are. */
  readonly bands?: RankBandAnswer | undefined;
}

const [nameWidth, numberWidth] = [34, 13];
const chartRows = 20;
const chartColumns = 8;

interface Table {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly header: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** A number format for each column. */
  readonly formats: readonly string[];
}

const [textFormat, scoreFormat, rankFormat, shareFormat] = ["@", "0.00", "0", "0%"];

const tableSheet = ({ name, title, lines, header, rows, formats }: Table): NewSheet => {
  const first = lines.length + 2;
  return {
    name,
    columnWidths: header.map((_, c) => (c === 0 ? nameWidth : numberWidth)),
    frozenRows: 0,
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      { row: 1, column: 0, values: lines.map((line) => [line]), style: "note" },
      { row: first, column: 0, values: [header], style: "header", wrap: true },
      ...formats.map((numberFormat, column) => ({
        row: first + 1,
        column,
        values: rows.map((row) => [row[column] ?? null]),
        numberFormat,
      })),
    ],
    tables: [{ name, row: first, column: 0, rows: rows.length + 1, columns: header.length }],
    charts: [],
  };
};

const scoreChart = (
  { index, units }: WrittenIndex,
  row: number,
  words: IndexSheetWords["index"]
): NewChart => ({
  title: index.tree.top,
  kind: "column",
  categoryAxis: words.unit,
  valueAxis: words.axis,
  source: { row, column: 0, rows: units.length + 1, columns: 2 },
  place: { row: row + units.length + 3, column: 0, rows: chartRows, columns: chartColumns },
  altText: words.chartText(units.length),
});

const scoreSheet = (written: WrittenIndex, language: Language): NewSheet => {
  const { index: words } = language.pane.indexSheets;
  const { index, units, framework, table, methods, bands } = written;
  const { level, draws, top } = robustnessSettings;
  const banded = bands ? [words.low, words.high, words.top(top)] : [];
  const sheet = tableSheet({
    name: words.name,
    title: words.title,
    lines: [
      words.from(framework, table, units.length),
      ...methods,
      ...(bands ? [words.ranksNote(percentText(level, language), draws)] : []),
    ],
    header: [words.unit, ...aggregatesOf(index), words.rank, ...banded, words.coverage],
    formats: [
      textFormat,
      ...aggregatesOf(index).map(() => scoreFormat),
      rankFormat,
      ...(bands ? [rankFormat, rankFormat, shareFormat] : []),
      shareFormat,
    ],
    rows: scoreRows(index).map((row) => [
      units[row.unit] ?? "",
      ...scoreCells(row, bands?.bands[row.unit]),
    ]),
  });
  const row = sheet.tables[0]?.row ?? 0;
  return { ...sheet, charts: [scoreChart(written, row, words)] };
};

const weightSheet = ({ index }: WrittenIndex, { weights: words }: IndexSheetWords): NewSheet =>
  tableSheet({
    name: words.name,
    title: words.title,
    lines: [words.note],
    header: words.header,
    formats: [textFormat, textFormat, "General", "0.0%", "0.0%", scoreFormat],
    rows: weightRows(index).map(({ code, parent, weight, share, effective, correlation }) => [
      code,
      parent,
      weight,
      share,
      effective,
      Number.isNaN(correlation) ? null : correlation,
    ]),
  });

const contributionSheets = (
  { index }: WrittenIndex,
  { contributions: words, index: { unit } }: IndexSheetWords
): readonly NewSheet[] => {
  const sheet = then(indexTable(index, "contributions"), ({ header, rows }) =>
    success(
      tableSheet({
        name: words.name,
        title: words.title,
        lines: [words.note],
        header: [unit, ...header.slice(1)],
        formats: header.map((_, c) => (c === 0 ? textFormat : scoreFormat)),
        rows,
      })
    )
  );
  // An index that does not add up has no contributions.
  return sheet.ok ? [sheet.value] : [];
};

/** An index as values: scores with ranks and a chart, weights, and contributions. */
export const indexValueSheets = (
  written: WrittenIndex,
  language: Language
): readonly NewSheet[] => {
  const words = language.pane.indexSheets;
  return [
    scoreSheet(written, language),
    weightSheet(written, words),
    ...contributionSheets(written, words),
  ];
};
