import type { Language } from "../locales";
import { outcomes, type OutcomeId } from "../model/outcomes";
import { assumptionBlocks, assumptionTable } from "./assumptionBlocks";
import { assumptionRows } from "./assumptionRows";
import type { LabSegment } from "./labData";
import {
  outcomeName,
  pathBlocks,
  pathChart,
  pathTables,
  type PathLayout,
  type WrittenPath,
} from "./pathTables";
import type { Block, NewSheet } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";
import { runVerdictText } from "./runVerdict";

/** The outcomes a reader asks for first; output always stands beside revenue, since scarcity raises revenue by price. */
export const headlineOutcomes = [
  "output",
  "jobs",
  "pay",
  "revenue",
] as const satisfies readonly OutcomeId[];

export type HeadlineId = (typeof headlineOutcomes)[number];

/** Widths in characters that suit the tables of a scenario. */
export const scenarioWidths = [40, 20, 20, 18, 18, 22, 18, 24, 22];

/** Text, chart, then one table below the other. */
interface Layout extends PathLayout {
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

/**
 * Both paths of an outcome, base year = 1, or in natural units where the segment has them. The
 * model counts pay from another point than the base year, so every path is divided by its own.
 */
const pathOf = (
  segment: LabSegment,
  run: ScenarioRun,
  id: OutcomeId,
  language: Language
): WrittenPath => {
  const base = naturalBase(segment, id);
  const scale = (base ?? 1) / (run.baseline.outcomes[id][0] ?? 1);
  const scaled = (path: readonly number[]): number[] => path.map((x) => x * scale);
  return {
    id,
    name: outcomeName(id, base !== undefined, language),
    without: scaled(run.baseline.outcomes[id]),
    with: scaled(run.scenario.outcomes[id]),
  };
};

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
  { row: 2, column: 0, values: [[runVerdictText(run, language)]], style: "note" },
  { row: 3, column: 0, values: [[sheets.common.honesty]], style: "note" },
];

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
  const paths = headlineOutcomes.map((id) => pathOf(segment, run, id, language));
  const assumed = assumptionRows(run, language);
  const { scenario } = language.sheets;
  return {
    name: scenario.sheet,
    columnWidths: scenarioWidths,
    blocks: [
      ...textBlocks(segment, run, title, language),
      ...pathBlocks(paths, layout, scenario.levels, language),
      ...assumptionBlocks(assumed, layout.assumptions, language),
    ],
    tables: [...pathTables(paths, layout), assumptionTable(assumed, layout.assumptions)],
    charts: [pathChart(paths, layout, title, language)],
  };
};
