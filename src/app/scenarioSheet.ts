import type { CellValue } from "../core/fault";
import { columnLetters } from "../core/table/address";
import { outcomes, type OutcomeId } from "../model/outcomes";
import { assumptionRows } from "./assumptionRows";
import { honestLine } from "./honestLine";
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

/** Both paths of an outcome, base year = 1, or in natural units where the segment has them. */
const pathsOf = (segment: LabSegment, run: ScenarioRun, id: OutcomeId) => {
  const base = naturalBase(segment, id);
  const scale = base === undefined ? 1 : base / (run.baseline.outcomes[id][0] ?? 1);
  const scaled = (path: readonly number[]): number[] => path.map((x) => x * scale);
  const unit = base === undefined ? "" : ` (${outcomes[id].natural})`;
  return {
    names: [`${outcomes[id].label}${unit}, no policy`, `${outcomes[id].label}${unit}, policy`],
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

const textBlocks = (segment: LabSegment, run: ScenarioRun, title: string): readonly Block[] => [
  { row: 0, column: 0, values: [[title]], style: "title" },
  {
    row: 1,
    column: 0,
    values: [
      [`${segment.row.label}: ${run.years} years, against the same years without the policy`],
    ],
    style: "subtitle",
  },
  { row: 2, column: 0, values: [[verdictSentence(run.verdict)]], style: "note" },
  { row: 3, column: 0, values: [[honestLine]], style: "note" },
];

const changeBlocks = (run: ScenarioRun, { changes, levels }: Layout): readonly Block[] => [
  { row: changes - 1, column: 0, values: [["Change against no policy"]], style: "label" },
  {
    row: changes,
    column: 0,
    values: [["Year"]],
    style: "header",
  },
  {
    row: changes,
    column: 1,
    values: [headlineOutcomes.map((id) => outcomes[id].label)],
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
  { levels }: Layout
): readonly Block[] => {
  const paths = headlineOutcomes.map((id) => pathsOf(segment, run, id));
  const rows = yearsOf(run).map((_, t) =>
    paths.flatMap((path) => [path.without[t] ?? NaN, path.with[t] ?? NaN])
  );
  const caption = "Levels: base year = 1, or the unit in brackets";
  return [
    { row: levels - 1, column: 0, values: [[caption]], style: "label" },
    { row: levels, column: 0, values: [["Year"]], style: "header" },
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

const percent = (change: number): string =>
  `${change >= 0 ? "+" : "−"}${Math.abs(change * 100).toFixed(1)} %`;

const chartOf = (run: ScenarioRun, title: string, layout: Layout): NewChart => {
  const last = headlineOutcomes.map((id) => {
    const without = run.baseline.outcomes[id][run.years] ?? NaN;
    const change = (run.scenario.outcomes[id][run.years] ?? NaN) / without - 1;
    return `${outcomes[id].label.toLowerCase()} ${percent(change)}`;
  });
  return {
    title: "Change against no policy",
    kind: "line",
    categoryAxis: "Year",
    valueAxis: "Change",
    source: {
      row: layout.changes,
      column: 0,
      rows: run.years + 2,
      columns: headlineOutcomes.length + 1,
    },
    place: { row: layout.chart, column: 0, rows: layout.chartRows, columns: 6 },
    altText: `Lines over ${run.years} years for ${title}. In the last year: ${last.join(", ")}.`,
  };
};

const assumptionHeader = [
  "Assumption",
  "Value",
  "Range",
  "Evidence",
  "Unit",
  "Source",
  "Kind",
  "Id",
];

const assumptionBlocks = (run: ScenarioRun, { assumptions }: Layout): readonly Block[] => {
  const rows = assumptionRows(run);
  const lines = rows.map((r): CellValue[] => [
    r.label,
    r.value,
    r.range,
    r.evidence,
    r.unit,
    r.source,
    r.kind,
    r.id,
  ]);
  const row = assumptions + 1;
  return [
    { row: assumptions - 1, column: 0, values: [["Assumptions used"]], style: "label" },
    { row: assumptions, column: 0, values: [assumptionHeader], style: "header" },
    { row, column: 0, values: lines, align: "left" },
    ...rows.flatMap(({ look }, i): readonly Block[] => {
      if (look === "changed")
        return [{ row: row + i, column: 0, values: [lines[i] ?? []], style: look, align: "left" }];
      return look === "assumed"
        ? [{ row: row + i, column: 3, values: [[lines[i]?.[3] ?? null]], style: look }]
        : [];
    }),
  ];
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
      rows: assumptionRows(run).length + 1,
      columns: assumptionHeader.length,
    },
  ];
};

/**
 * A scenario as a sheet of its own: a native chart of what changes against no policy, the levels
 * behind it, and every number it rests on.
 */
export const scenarioSheet = (segment: LabSegment, run: ScenarioRun, title: string): NewSheet => {
  const layout = layoutOf(run.years);
  return {
    name: "Scenario",
    columnWidths: [40, 20, 20, 18, 18, 22, 18, 24, 22],
    blocks: [
      ...textBlocks(segment, run, title),
      ...changeBlocks(run, layout),
      ...levelBlocks(segment, run, layout),
      ...assumptionBlocks(run, layout),
    ],
    tables: tablesOf(run, layout),
    charts: [chartOf(run, title, layout)],
  };
};
