import type { CellValue } from "../core/fault";
import { translated, type Language } from "../locales";
import type { Comparison } from "../model/futures/comparison";
import type { Futures } from "../model/futures/futuresQuestion";
import { leverIds, levers } from "../model/levers/levers";
import { outcomes as declared } from "../model/outcomes";
import { leverCell } from "../model/scenarios/leverCell";
import type { ScenarioLevers } from "../model/scenarios/scenarioLevers";
import { rowName } from "../model/scenarios/tableWords";
import { pairSentence } from "./futureWords";
import type { Block, NewSheet, NewTable } from "./ports/workbook";
import type { HeadlineId } from "./scenarioSheet";
import { ownRows } from "./scenarios/ownRows";

/** Scenarios of a segment that went through the same futures. */
export interface ScenarioComparison {
  readonly segment: string;
  readonly years: number;
  /** In the order of the futures' policies after the first, which is no policy. */
  readonly scenarios: readonly (ScenarioLevers & {
    readonly letter: string;
    readonly title: string;
  })[];
  /** In the order of the futures' outcomes. */
  readonly outcomes: readonly HeadlineId[];
  readonly futures: Futures;
}

/** A table with its caption above. */
interface Part {
  readonly name: string;
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The columns that hold shares, from the first to before the second. */
  readonly shares: readonly [number, number];
  readonly format: string;
}

const changeFormat = "+0.0%;-0.0%;0.0%";
const chart = { row: 6, rows: 18, columns: 6 };

const against = (
  { futures, outcomes }: ScenarioComparison,
  scenario: number,
  other: number,
  id: HeadlineId
): Comparison | undefined => futures.policies[scenario]?.against[other]?.[outcomes.indexOf(id)];

const nameOf = ({ letter, title }: ScenarioComparison["scenarios"][number]): string =>
  `${letter}: ${title}`;

const labelOf = (id: HeadlineId, language: Language): string =>
  translated(declared[id].label, language);

const middles = (given: ScenarioComparison, language: Language): Part => ({
  name: "Middles",
  caption: language.pane.sideBySide.caption(given.years),
  header: [
    language.sheets.comparison.scenario,
    ...given.outcomes.map((id) => labelOf(id, language)),
  ],
  rows: given.scenarios.map((scenario, i) => [
    nameOf(scenario),
    ...given.outcomes.map((id) => against(given, i + 1, 0, id)?.p50 ?? null),
  ]),
  shares: [1, given.outcomes.length + 1],
  format: changeFormat,
});

const bands = (given: ScenarioComparison, language: Language): readonly Part[] => {
  const words = language.sheets.comparison;
  const rows = given.scenarios.flatMap((scenario, i) =>
    given.outcomes.flatMap((id) => {
      const found = against(given, i + 1, 0, id);
      return found ? [{ key: [nameOf(scenario), labelOf(id, language)], found }] : [];
    })
  );
  return [
    {
      name: "Bands",
      caption: words.bands,
      header: [words.scenario, words.outcome, words.middle, words.low, words.high],
      rows: rows.map(({ key, found }) => [...key, found.p50, found.p5, found.p95]),
      shares: [2, 5],
      format: changeFormat,
    },
    {
      name: "Chances",
      caption: words.chances,
      header: [words.scenario, words.outcome, words.higher, words.same],
      rows: rows.map(({ key, found }) => [...key, found.higher, found.equal]),
      shares: [2, 4],
      format: "0%",
    },
  ];
};

const pairs = (given: ScenarioComparison, language: Language): Part => ({
  name: "Pairs",
  caption: language.pane.sideBySide.pairs,
  header: [language.sheets.comparison.outcome, language.sheets.comparison.sentence],
  rows: given.outcomes.flatMap((id) =>
    given.scenarios.flatMap((later, i) =>
      given.scenarios.slice(0, i).flatMap((earlier, j) => {
        const found = against(given, i + 1, j + 1, id);
        const names = [later.letter, earlier.letter] as const;
        return found ? [[labelOf(id, language), pairSentence(names, found, id, language)]] : [];
      })
    )
  ),
  shares: [0, 0],
  format: "",
});

const differences = ({ scenarios }: ScenarioComparison, language: Language): Part => ({
  name: "Differences",
  caption: language.sheets.comparison.differences,
  header: [
    language.sheets.comparison.lever,
    ...scenarios.map(nameOf),
    language.sheets.assumptions.header.id,
  ],
  rows: [
    ...leverIds
      .filter((id) => scenarios.some(({ policy }) => policy[id] !== undefined))
      .map((id) => [
        translated(levers[id].label, language),
        ...scenarios.map(({ policy }) => leverCell(id, policy[id])),
        id,
      ]),
    ...ownRows(scenarios).map(({ id, segment, valueIn }) => [
      language.sheets.scenarioTable.ofSegment(translated(levers[id].label, language), segment),
      ...scenarios.map((scenario) => leverCell(id, valueIn(scenario))),
      rowName({ lever: id, segment }),
    ]),
  ],
  shares: [0, 0],
  format: "",
});

/** The parts that have something to say, one below the other, each with the row of its header. */
const laidOut = (parts: readonly Part[]): readonly (readonly [Part, number])[] => {
  let row = chart.row + chart.rows + 2;
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map((part) => {
      const header = row;
      row += part.rows.length + 4;
      return [part, header] as const;
    });
};

const partBlocks = ([part, row]: readonly [Part, number]): readonly Block[] => {
  const [from, to] = part.shares;
  const piece = (start: number, end?: number): readonly (readonly CellValue[])[] =>
    part.rows.map((cells) => cells.slice(start, end));
  const texts = to > from ? piece(0, from) : part.rows;
  return [
    { row: row - 1, column: 0, values: [[part.caption]], style: "label" },
    { row, column: 0, values: [part.header], style: "header" },
    { row: row + 1, column: 0, values: texts, align: "left" },
    ...(to > from
      ? [{ row: row + 1, column: from, values: piece(from, to), numberFormat: part.format }]
      : []),
  ];
};

const tableOf = ([{ name, header, rows }, row]: readonly [Part, number]): NewTable => ({
  name,
  row,
  column: 0,
  rows: rows.length + 1,
  columns: header.length,
});

const textBlocks = (given: ScenarioComparison, language: Language): readonly Block[] => {
  const { comparison, common } = language.sheets;
  const { futures } = language.pane;
  const draws = given.futures.draws.toLocaleString(language.numbers);
  const failed = given.futures.failed === 0 ? "" : ` ${futures.failed(given.futures.failed)}`;
  return [
    { row: 0, column: 0, values: [[comparison.title]], style: "title" },
    { row: 1, column: 0, values: [[given.segment]], style: "subtitle" },
    { row: 2, column: 0, values: [[common.honesty]], style: "note" },
    { row: 3, column: 0, values: [[futures.basis(draws) + failed]], style: "note" },
    { row: 4, column: 0, values: [[comparison.rest]], style: "note" },
  ];
};

/**
 * Scenarios side by side as a sheet: a native chart of the middle changes, the bands of nine futures
 * in ten, each pair future by future, and the levers in which they differ.
 */
export const comparisonSheet = (given: ScenarioComparison, language: Language): NewSheet => {
  const { comparison } = language.sheets;
  const first = middles(given, language);
  const parts = laidOut([
    first,
    ...bands(given, language),
    pairs(given, language),
    differences(given, language),
  ]);
  const source = parts.find(([part]) => part === first)?.[1] ?? 0;
  return {
    name: comparison.sheet,
    columnWidths: [44, 24, 16, 16, 16, 16],
    blocks: [...textBlocks(given, language), ...parts.flatMap(partBlocks)],
    tables: parts.map(tableOf),
    charts: [
      {
        title: first.caption,
        kind: "column",
        categoryAxis: comparison.scenario,
        valueAxis: language.sheets.common.change,
        source: {
          row: source,
          column: 0,
          rows: first.rows.length + 1,
          columns: first.header.length,
        },
        place: { row: chart.row, column: 0, rows: chart.rows, columns: chart.columns },
        altText: comparison.alt(given.scenarios.length, given.years),
      },
    ],
  };
};
