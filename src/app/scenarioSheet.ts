import type { CellValue } from "../core/fault";
import { columnLetters } from "../core/table/address";
import { outcomes, type OutcomeId } from "../model/outcomes";
import { assumptionHeader, assumptionRows } from "./assumptionRows";
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

export const honestLine =
  "Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.";

const changesAt = { row: 7, column: 0 };
const levelsAt = { row: 7, column: 6 };
const chartRows = 18;

const naturalBase = (segment: LabSegment, id: OutcomeId): number | undefined => {
  const column = outcomes[id].natural;
  return column === undefined
    ? undefined
    : (segment.row.numbers as Readonly<Record<string, number | undefined>>)[column];
};

/** Levels: a column without and one with the policy for each outcome, base year = 1 or in natural units. */
const levels = (
  segment: LabSegment,
  run: ScenarioRun
): { readonly header: string[]; readonly rows: CellValue[][] } => {
  const scale = (id: OutcomeId): number => {
    const base = naturalBase(segment, id);
    const first = run.baseline.outcomes[id][0] ?? 1;
    return base === undefined ? 1 : base / first;
  };
  const header = headlineOutcomes.flatMap((id) => {
    const unit = naturalBase(segment, id) === undefined ? "" : ` (${outcomes[id].natural})`;
    return [`${outcomes[id].label}${unit}, no policy`, `${outcomes[id].label}${unit}, policy`];
  });
  const rows = Array.from({ length: run.years + 1 }, (_, t): CellValue[] => [
    t,
    ...headlineOutcomes.flatMap((id) => [
      (run.baseline.outcomes[id][t] ?? NaN) * scale(id),
      (run.scenario.outcomes[id][t] ?? NaN) * scale(id),
    ]),
  ]);
  return { header: ["Year", ...header], rows };
};

/** Change against no policy as formulas over the levels, so that a reader can follow them. */
const changeFormulas = (years: number): CellValue[][] =>
  Array.from({ length: years + 1 }, (_, t) => {
    const row = levelsAt.row + 2 + t;
    return headlineOutcomes.map((__, i) => {
      const without = columnLetters(levelsAt.column + 1 + 2 * i);
      const withPolicy = columnLetters(levelsAt.column + 2 + 2 * i);
      return `=${withPolicy}${row}/${without}${row}-1`;
    });
  });

const textBlocks = (segment: LabSegment, run: ScenarioRun, title: string): readonly Block[] => [
  { row: 0, column: 0, values: [[title]], style: "title" },
  {
    row: 1,
    column: 0,
    values: [
      [`${segment.row.label}, ${run.years} years, against the same years without the policy`],
    ],
    style: "subtitle",
  },
  { row: 2, column: 0, values: [[verdictSentence(run.verdict)]], style: "note" },
  { row: 3, column: 0, values: [[honestLine]], style: "note" },
];

const resultBlocks = (segment: LabSegment, run: ScenarioRun): readonly Block[] => {
  const { header, rows } = levels(segment, run);
  const years = rows.map((row) => [row[0] ?? null]);
  const names = headlineOutcomes.map((id) => outcomes[id].label);
  return [
    { row: changesAt.row - 1, column: 0, values: [["Change against no policy"]], style: "label" },
    { ...changesAt, values: [["Year", ...names]], style: "header" },
    { row: changesAt.row + 1, column: 0, values: years },
    {
      row: changesAt.row + 1,
      column: 1,
      values: changeFormulas(run.years),
      formulas: true,
      numberFormat: "+0.0%;-0.0%;0.0%",
    },
    {
      row: levelsAt.row - 1,
      column: levelsAt.column,
      values: [["Levels, base year = 1 unless a unit is named"]],
      style: "label",
    },
    { ...levelsAt, values: [header], style: "header" },
    { row: levelsAt.row + 1, column: levelsAt.column, values: years },
    {
      row: levelsAt.row + 1,
      column: levelsAt.column + 1,
      values: rows.map((row) => row.slice(1)),
      numberFormat: "#,##0.000",
    },
  ];
};

const chartOf = (run: ScenarioRun, title: string): NewChart => {
  const place = { row: changesAt.row + run.years + 4, column: 0, rows: chartRows, columns: 9 };
  const last = headlineOutcomes.map((id) => {
    const change =
      (run.scenario.outcomes[id][run.years] ?? NaN) /
        (run.baseline.outcomes[id][run.years] ?? NaN) -
      1;
    return `${outcomes[id].label.toLowerCase()} ${change >= 0 ? "+" : "−"}${Math.abs(change * 100).toFixed(1)} %`;
  });
  return {
    title: "Change against no policy",
    kind: "line",
    categoryAxis: "Year",
    valueAxis: "Change",
    source: { ...changesAt, rows: run.years + 2, columns: headlineOutcomes.length + 1 },
    place,
    altText: `Lines over ${run.years} years for ${title}. In the last year: ${last.join(", ")}.`,
  };
};

const assumptions = (
  run: ScenarioRun,
  row: number
): { readonly blocks: readonly Block[]; readonly table: NewTable } => {
  const rows = assumptionRows(run);
  return {
    blocks: [
      { row: row - 1, column: 0, values: [["Assumptions used"]], style: "label" },
      { row, column: 0, values: [[...assumptionHeader]], style: "header" },
      ...rows.map((entry, i): Block => ({
        row: row + 1 + i,
        column: 0,
        values: [entry.cells],
        style: entry.look,
      })),
    ],
    table: {
      name: "Assumptions",
      row,
      column: 0,
      rows: rows.length + 1,
      columns: assumptionHeader.length,
    },
  };
};

/**
 * A scenario as a sheet of its own: what changes against no policy, the levels behind it, a native
 * chart, and every number it rests on.
 */
export const scenarioSheet = (segment: LabSegment, run: ScenarioRun, title: string): NewSheet => {
  const { years } = run;
  const used = assumptions(run, changesAt.row + years + chartRows + 7);
  return {
    name: "Scenario",
    columnWidths: [20, 26, 30, 14, 30, 16, 14, 20, 20, 20, 20, 20, 20, 20, 20],
    blocks: [...textBlocks(segment, run, title), ...resultBlocks(segment, run), ...used.blocks],
    tables: [
      { name: "Changes", ...changesAt, rows: years + 2, columns: headlineOutcomes.length + 1 },
      { name: "Levels", ...levelsAt, rows: years + 2, columns: 2 * headlineOutcomes.length + 1 },
      used.table,
    ],
    charts: [chartOf(run, title)],
  };
};
