import { success, then, type Cells, type Result } from "../core/fault";
import { writeCoinr } from "../core/index/exchange/writeCoinr";
import { writeFramework } from "../core/index/framework/writeFramework";
import { indexTable, type IndexOutput, type IndexTable } from "../core/index/indexTables";
import type { IndexOfTables } from "../core/index/indexOfTables";
import type { NewSheet } from "./ports/workbook";

const [nameWidth, numberWidth] = [28, 12];

const tableSheet = (
  name: string,
  title: string,
  note: string,
  { header, rows }: IndexTable
): NewSheet => ({
  name,
  columnWidths: header.map((_, c) => (c === 0 ? nameWidth : numberWidth)),
  frozenRows: 0,
  blocks: [
    { row: 0, column: 0, values: [[title]], style: "title" },
    { row: 1, column: 0, values: [[note]], style: "subtitle" },
    { row: 3, column: 0, values: [header], style: "header", wrap: true },
    { row: 4, column: 0, values: rows, numberFormat: "General" },
  ],
  tables: [{ name, row: 3, column: 0, rows: rows.length + 1, columns: header.length }],
  charts: [],
});

const outputs: readonly (readonly [IndexOutput, string, string, string])[] = [
  ["scores", "Index", "Composite index", "Aggregates from the top downwards, rank and coverage."],
  [
    "normalised",
    "Normalised",
    "Normalised indicators",
    "Each on its common scale, larger being better.",
  ],
  [
    "weights",
    "Weights",
    "Weights",
    "Among siblings, and what each weighs in the index as a whole.",
  ],
  [
    "contributions",
    "Contributions",
    "Contributions",
    "What each indicator adds; a row sums to the score.",
  ],
];

const plainSheet = (name: string, cells: Cells): NewSheet => ({
  name,
  columnWidths: (cells[0] ?? []).map(() => numberWidth),
  blocks: [{ row: 0, column: 0, values: cells }],
  tables: [],
  charts: [],
});

/** An index as sheets of a workbook: results, and the framework as it was read. */
export const compositeIndexSheets = ({ index, framework }: IndexOfTables): readonly NewSheet[] => [
  ...outputs.flatMap(([output, name, title, note]) => {
    const table: Result<NewSheet> = then(indexTable(index, output), (found) =>
      success(tableSheet(name, title, note, found))
    );
    // An index that does not add up has no sheet of contributions.
    return table.ok ? [table.value] : [];
  }),
  plainSheet("Framework", writeFramework(framework.nodes.values())),
];

/** Data and framework as the sheets iData and iMeta, from which COINr builds the same. */
export const coinrSheets = ({ index, framework }: IndexOfTables): readonly NewSheet[] => {
  const first = index.record.steps.find((step) => step.step === "denominate");
  const { iData, iMeta } = writeCoinr(framework, index.input, first?.denominators ?? {});
  return [plainSheet("iData", iData), plainSheet("iMeta", iMeta)];
};
