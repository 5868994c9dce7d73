import type { CellValue } from "../../core/fault";
import { indexTable } from "../../core/index/indexTables";
import type { IndexMethods } from "../../core/index/methods";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { methodNames } from "../../core/index/readMethods";
import type { Block, NewSheet, TableRange } from "../ports/workbook";
import { rangeReference } from "../rangeReference";
import type { IndexSheetWords } from "./indexSheetWords";
import { robustnessSettings } from "./robustnessSettings";

/** What an index is computed of, live. */
export interface LiveIndex {
  readonly index: BuiltIndex;
  readonly framework: TableRange;
  readonly data: TableRange;
  readonly methods: IndexMethods;
  /** What each choice of a method means, in words. */
  readonly meanings: Readonly<Record<keyof IndexMethods, string>>;
}

const methodsRow = 5;
const resultRow = methodsRow + methodNames.length + 3;
/** Columns between results, so that a level that is added later finds room. */
const spare = 4;
const [nameWidth, numberWidth] = [34, 13];
const bandColumns = 6;
const weightColumns = 4;

interface Result {
  readonly title: string;
  readonly formula: string;
  readonly columns: number;
}

/** A formula of data, framework and more arguments; the methods stand on the same sheet. */
const formulaOf = (name: string, { data, framework }: LiveIndex, more: readonly CellValue[]) =>
  `=CLUSTER.${name}(${[rangeReference(data), rangeReference(framework), ...more].join(", ")})`;

const methodsReference = `$A$${methodsRow + 2}:$B$${methodsRow + 1 + methodNames.length}`;

const results = (live: LiveIndex, { formulas: words }: IndexSheetWords): readonly Result[] => {
  const { draws, seed, weightNoise, level } = robustnessSettings;
  const output = (name: string): string =>
    formulaOf("INDEX", live, [`"${name}"`, "TRUE", methodsReference]);
  const bandArguments = [draws, seed, weightNoise, level, "TRUE", methodsReference, '"all"'];
  const contributions = indexTable(live.index, "contributions").ok
    ? [{ title: words.contributions, formula: output("contributions"), columns: 0 }]
    : [];
  return [
    {
      title: words.bands,
      formula: formulaOf("RANKBAND", live, bandArguments),
      columns: bandColumns,
    },
    { title: words.weights, formula: output("weights"), columns: weightColumns },
    {
      title: words.scores,
      formula: output("scores"),
      columns: live.index.tree.aggregates.length + 3 + spare,
    },
    ...contributions,
  ];
};

/** Results side by side, each with room to spill downwards. */
const resultBlocks = (all: readonly Result[]): readonly Block[] =>
  all.flatMap(({ title, formula }, i) => {
    const column = all.slice(0, i).reduce((sum, { columns }) => sum + columns + 1, 0);
    return [
      { row: resultRow, column, values: [[title]], style: "label" as const },
      // Without its equals sign it is text, and can be read where the function does not exist.
      { row: resultRow + 1, column, values: [[formula.slice(1)]], style: "note" as const },
      { row: resultRow + 2, column, values: [[formula]], formulas: true },
    ];
  });

const methodBlocks = (
  { methods, meanings }: LiveIndex,
  { methods: words }: IndexSheetWords
): readonly Block[] => [
  { row: methodsRow - 2, column: 0, values: [[words.title]], style: "label" },
  { row: methodsRow - 1, column: 0, values: [[words.note]], style: "note" },
  { row: methodsRow, column: 0, values: [words.header], style: "header" },
  {
    row: methodsRow + 1,
    column: 0,
    values: methodNames.map((name) => [name, methods[name], meanings[name]]),
    align: "left",
  },
];

/** An index as formulas over the user's own cells, with its methods as cells to change. */
export const indexFormulaSheet = (live: LiveIndex, words: IndexSheetWords): NewSheet => {
  const all = results(live, words);
  const widths = all.flatMap(({ columns }) => [
    nameWidth,
    ...Array.from({ length: columns }, () => numberWidth),
  ]);
  return {
    name: words.index.name,
    columnWidths: widths,
    blocks: [
      { row: 0, column: 0, values: [[words.index.title]], style: "title" },
      { row: 1, column: 0, values: [[words.formulas.note]], style: "subtitle" },
      ...methodBlocks(live, words),
      ...resultBlocks(all),
    ],
    tables: [],
    charts: [],
  };
};
