import type { CellValue } from "../core/fault";
import { columnLetters } from "../core/table/address";
import { translated, type Language } from "../locales";
import { outcomes, type OutcomeId } from "../model/outcomes";
import { segmentColumnList } from "../model/segments/columns";
import type { Block, NewChart, NewTable } from "./ports/workbook";

/** An outcome every year without and with a policy, in the unit it is written in. */
export interface WrittenPath {
  readonly id: OutcomeId;
  /** With its unit where it has one. */
  readonly name: string;
  readonly without: readonly number[];
  readonly with: readonly number[];
}

/** Rows of a sheet, from 0, with the headers of both tables; and where the chart stands. */
export interface PathLayout {
  readonly chart: number;
  readonly chartRows: number;
  readonly changes: number;
  readonly levels: number;
}

/** The outcome by name, with its natural unit where it is written in one. */
export const outcomeName = (id: OutcomeId, isNatural: boolean, language: Language): string => {
  const label = translated(outcomes[id].label, language);
  const unit = segmentColumnList.find((column) => column.id === outcomes[id].natural);
  return isNatural && unit
    ? language.sheets.scenario.inUnit(label, translated(unit.label, language).toLowerCase())
    : label;
};

const chartColumns = 6;
const changeFormat = "+0.0%;-0.0%;0.0%";

const yearsOf = (paths: readonly WrittenPath[]): readonly number[] =>
  (paths[0]?.with ?? []).map((_, t) => t);

const labelOf = ({ id }: WrittenPath, language: Language): string =>
  translated(outcomes[id].label, language);

/** Change against no policy as formulas over the levels, so that a reader can follow them. */
const changeFormulas = (paths: readonly WrittenPath[], levels: number): CellValue[][] =>
  yearsOf(paths).map((t) =>
    paths.map((_, i) => {
      const row = levels + 2 + t;
      return `=${columnLetters(2 + 2 * i)}${row}/${columnLetters(1 + 2 * i)}${row}-1`;
    })
  );

const yearColumn = (paths: readonly WrittenPath[], header: number, caption: string, year: string) =>
  [
    { row: header - 1, column: 0, values: [[caption]], style: "label" },
    { row: header, column: 0, values: [[year]], style: "header" },
    {
      row: header + 1,
      column: 0,
      values: yearsOf(paths).map((t) => [t]),
      numberFormat: "0",
      align: "left",
    },
  ] as const satisfies readonly Block[];

const changeBlocks = (
  paths: readonly WrittenPath[],
  { changes, levels }: PathLayout,
  language: Language,
  { common } = language.sheets
): readonly Block[] => [
  ...yearColumn(paths, changes, common.againstNoPolicy, common.year),
  {
    row: changes,
    column: 1,
    values: [paths.map((path) => labelOf(path, language))],
    style: "header",
    align: "right",
  },
  {
    row: changes + 1,
    column: 1,
    values: changeFormulas(paths, levels),
    formulas: true,
    numberFormat: changeFormat,
  },
];

const levelBlocks = (
  paths: readonly WrittenPath[],
  { levels }: PathLayout,
  caption: string,
  language: Language
): readonly Block[] => {
  const { common, scenario } = language.sheets;
  const rows = yearsOf(paths).map((t) =>
    paths.flatMap((path) => [path.without[t] ?? NaN, path.with[t] ?? NaN])
  );
  return [
    ...yearColumn(paths, levels, caption, common.year),
    {
      row: levels,
      column: 1,
      values: [paths.flatMap(({ name }) => [scenario.noPolicy(name), scenario.policy(name)])],
      style: "header",
      align: "right",
    },
    { row: levels + 1, column: 1, values: rows, numberFormat: "#,##0.000" },
  ];
};

/** What a policy changes in every year, and the levels behind that. */
export const pathBlocks = (
  paths: readonly WrittenPath[],
  layout: PathLayout,
  caption: string,
  language: Language
): readonly Block[] => [
  ...changeBlocks(paths, layout, language),
  ...levelBlocks(paths, layout, caption, language),
];

export const pathTables = (
  paths: readonly WrittenPath[],
  { changes, levels }: PathLayout
): readonly NewTable[] => {
  const rows = yearsOf(paths).length + 1;
  return [
    { name: "Changes", row: changes, column: 0, rows, columns: paths.length + 1 },
    { name: "Levels", row: levels, column: 0, rows, columns: 2 * paths.length + 1 },
  ];
};

const percent = (change: number, { numbers }: Language): string =>
  change.toLocaleString(numbers, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "always",
  });

const last = (values: readonly number[]): number => values.at(-1) ?? NaN;

/** The changes as lines over the years. */
export const pathChart = (
  paths: readonly WrittenPath[],
  layout: PathLayout,
  title: string,
  language: Language
): NewChart => {
  const { common, scenario } = language.sheets;
  const years = yearsOf(paths).length - 1;
  const ends = paths.map((path) => {
    const change = last(path.with) / last(path.without) - 1;
    return `${labelOf(path, language).toLowerCase()} ${percent(change, language)}`;
  });
  return {
    title: common.againstNoPolicy,
    kind: "line",
    categoryAxis: common.year,
    valueAxis: common.change,
    source: { row: layout.changes, column: 0, rows: years + 2, columns: paths.length + 1 },
    place: { row: layout.chart, column: 0, rows: layout.chartRows, columns: chartColumns },
    altText: scenario.lines(years, title, ends.join(", ")),
  };
};
