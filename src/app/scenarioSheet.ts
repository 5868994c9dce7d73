import type { CellValue } from "../core/fault";
import { columnLetters } from "../core/table/address";
import { translated, type Language } from "../locales";
import { outcomes, type OutcomeId } from "../model/outcomes";
import { segmentColumnList } from "../model/segments/columns";
import { assumptionBlocks, assumptionColumns } from "./assumptionBlocks";
import { assumptionCount } from "./assumptionRows";
import type { LabSegment } from "./labData";
import type { Block, NewChart, NewSheet, NewTable } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";
import { verdictSentence } from "./verdictSentence";

/** The outcomes a reader asks for first; output always stands beside revenue, since scarcity raises revenue by price. */
export const headlineOutcomes = [
  "output",
  "jobs",
  "pay",
  "revenue",
] as const satisfies readonly OutcomeId[];

export type HeadlineId = (typeof headlineOutcomes)[number];

/** Rows of the sheet, from 0: text, chart, then one table below the other. */
interface Layout {
  readonly chart: number;
  readonly chartRows: number;
  readonly changes: number;
  readonly levels: number;
  readonly assumptions: number;
}

const layoutOf = (years: number): Layout => {
  const chart = 5;
  const chartRows = 18;
  const changes = chart + chartRows + 2;
  const levels = changes + years + 5;
  return { chart, chartRows, changes, levels, assumptions: levels + years + 5 };
};

const naturalBase = (segment: LabSegment, id: OutcomeId): number | undefined => {
  const column = outcomes[id].natural;
  return column === undefined
    ? undefined
    : (segment.row.numbers as Readonly<Record<string, number | undefined>>)[column];
};

const yearsOf = (run: ScenarioRun): number[][] =>
  Array.from({ length: run.years + 1 }, (_, t) => [t]);

/** The outcome by name, with its natural unit where it is shown in one. */
const outcomeName = (id: OutcomeId, isNatural: boolean, language: Language): string => {
  const label = translated(outcomes[id].label, language);
  const unit = segmentColumnList.find((column) => column.id === outcomes[id].natural);
  return isNatural && unit
    ? language.sheets.scenario.inUnit(label, translated(unit.label, language).toLowerCase())
    : label;
};

/** Both paths of an outcome, base year = 1, or in natural units where the segment has them. */
const pathsOf = (segment: LabSegment, run: ScenarioRun, id: OutcomeId, language: Language) => {
  const base = naturalBase(segment, id);
  const scale = base === undefined ? 1 : base / (run.baseline.outcomes[id][0] ?? 1);
  const scaled = (path: readonly number[]): number[] => path.map((x) => x * scale);
  const name = outcomeName(id, base !== undefined, language);
  const { noPolicy, policy } = language.sheets.scenario;
  return {
    names: [noPolicy(name), policy(name)],
    without: scaled(run.baseline.outcomes[id]),
    with: scaled(run.scenario.outcomes[id]),
  };
};

/** Change against no policy as formulas over the levels, so that a reader can follow them. */
const changeFormulas = (years: number, levels: number): CellValue[][] =>
  Array.from({ length: years + 1 }, (_, t) =>
    headlineOutcomes.map((__, i) => {
      const row = levels + 2 + t;
      return `=${columnLetters(2 + 2 * i)}${row}/${columnLetters(1 + 2 * i)}${row}-1`;
    })
  );

const textBlocks = (
  segment: LabSegment,
  run: ScenarioRun,
  title: string,
  language: Language,
  { sheets } = language
): readonly Block[] => [
  { row: 0, column: 0, values: [[title]], style: "title" },
  {
    row: 1,
    column: 0,
    values: [[sheets.scenario.subtitle(segment.row.label, run.years)]],
    style: "subtitle",
  },
  { row: 2, column: 0, values: [[verdictSentence(run.verdict, language)]], style: "note" },
  { row: 3, column: 0, values: [[sheets.common.honesty]], style: "note" },
];

const changeBlocks = (
  run: ScenarioRun,
  { changes, levels }: Layout,
  language: Language
): readonly Block[] => [
  {
    row: changes - 1,
    column: 0,
    values: [[language.sheets.common.againstNoPolicy]],
    style: "label",
  },
  {
    row: changes,
    column: 0,
    values: [[language.sheets.common.year]],
    style: "header",
  },
  {
    row: changes,
    column: 1,
    values: [headlineOutcomes.map((id) => translated(outcomes[id].label, language))],
    style: "header",
    align: "right",
  },
  { row: changes + 1, column: 0, values: yearsOf(run), numberFormat: "0", align: "left" },
  {
    row: changes + 1,
    column: 1,
    values: changeFormulas(run.years, levels),
    formulas: true,
    numberFormat: "+0.0%;-0.0%;0.0%",
  },
];

const levelBlocks = (
  segment: LabSegment,
  run: ScenarioRun,
  { levels }: Layout,
  language: Language
): readonly Block[] => {
  const { common, scenario } = language.sheets;
  const paths = headlineOutcomes.map((id) => pathsOf(segment, run, id, language));
  const rows = yearsOf(run).map((_, t) =>
    paths.flatMap((path) => [path.without[t] ?? NaN, path.with[t] ?? NaN])
  );
  return [
    { row: levels - 1, column: 0, values: [[scenario.levels]], style: "label" },
    { row: levels, column: 0, values: [[common.year]], style: "header" },
    {
      row: levels,
      column: 1,
      values: [paths.flatMap((path) => path.names)],
      style: "header",
      align: "right",
    },
    { row: levels + 1, column: 0, values: yearsOf(run), numberFormat: "0", align: "left" },
    { row: levels + 1, column: 1, values: rows, numberFormat: "#,##0.000" },
  ];
};

const percent = (change: number, { numbers }: Language): string =>
  change.toLocaleString(numbers, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "always",
  });

const chartOf = (run: ScenarioRun, title: string, layout: Layout, language: Language): NewChart => {
  const { common, scenario } = language.sheets;
  const last = headlineOutcomes.map((id) => {
    const without = run.baseline.outcomes[id][run.years] ?? NaN;
    const change = (run.scenario.outcomes[id][run.years] ?? NaN) / without - 1;
    return `${translated(outcomes[id].label, language).toLowerCase()} ${percent(change, language)}`;
  });
  return {
    title: common.againstNoPolicy,
    kind: "line",
    categoryAxis: common.year,
    valueAxis: common.change,
    source: {
      row: layout.changes,
      column: 0,
      rows: run.years + 2,
      columns: headlineOutcomes.length + 1,
    },
    place: { row: layout.chart, column: 0, rows: layout.chartRows, columns: 6 },
    altText: scenario.lines(run.years, title, last.join(", ")),
  };
};

const tablesOf = (run: ScenarioRun, layout: Layout): readonly NewTable[] => {
  const rows = run.years + 2;
  const outcomesShown = headlineOutcomes.length;
  return [
    { name: "Changes", row: layout.changes, column: 0, rows, columns: outcomesShown + 1 },
    { name: "Levels", row: layout.levels, column: 0, rows, columns: 2 * outcomesShown + 1 },
    {
      name: "Assumptions",
      row: layout.assumptions,
      column: 0,
      rows: assumptionCount(run) + 1,
      columns: assumptionColumns.length,
    },
  ];
};

/**
 * A scenario as a sheet of its own: a native chart of what changes against no policy, the levels
 * behind it, and every number it rests on.
 */
export const scenarioSheet = (
  segment: LabSegment,
  run: ScenarioRun,
  title: string,
  language: Language
): NewSheet => {
  const layout = layoutOf(run.years);
  return {
    name: language.sheets.scenario.sheet,
    columnWidths: [40, 20, 20, 18, 18, 22, 18, 24, 22],
    blocks: [
      ...textBlocks(segment, run, title, language),
      ...changeBlocks(run, layout, language),
      ...levelBlocks(segment, run, layout, language),
      ...assumptionBlocks(run, layout.assumptions, language),
    ],
    tables: tablesOf(run, layout),
    charts: [chartOf(run, title, layout, language)],
  };
};
