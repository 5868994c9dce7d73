import { surplusUses } from "../../model/indicators/surplusUses";
import { columnLetters } from "../../core/table/address";
import type { LabData } from "../labData";
import type { NewSheet, TableRange } from "../ports/workbook";
import { columnReference, rangeReference } from "../rangeReference";
import type { IndexSheetWords } from "./indexSheetWords";

type Words = IndexSheetWords["cluster"];

const nameWidth = 34;
const numberWidth = 13;
const firstRow = 4;
const efficiencyColumns = 10;

const widths = (columns: number): number[] => [
  nameWidth,
  ...Array.from({ length: columns }, () => numberWidth),
];

/** The function that spills every segment with its score, rank band, pillars and coverage. */
const efficiencySheet = (segments: TableRange, words: Words): NewSheet => {
  const formula = `=CLUSTER.EFFICIENCY(${rangeReference(segments)})`;
  return {
    name: words.name,
    columnWidths: widths(efficiencyColumns),
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      { row: 1, column: 0, values: [[words.note]], style: "subtitle" },
      // Without its equals sign it is text, and can be read where the function does not exist.
      { row: 2, column: 0, values: [[formula.slice(1)]], style: "note" },
      { row: firstRow, column: 0, values: [[formula]], formulas: true },
    ],
    tables: [],
    charts: [],
  };
};

const uses = surplusUses.length;
const [sharesColumn, localColumn] = [1, uses + 2];
const resultColumn = localColumn + uses + 1;
const results = [
  "reinvestmentIndex",
  "localManufacturingInvestment",
  "localProductiveReinvestment",
  "leakage",
] as const;
const headerRow = firstRow + 1;

/** One cell of the Surplus table, found by its segment and use wherever the row stands. */
const useFormulas = (surplus: TableRange, row: number, use: number) => {
  const column = (id: string): string => columnReference(surplus, id);
  const name = `$A${row + 1}`;
  const wanted = (first: number): string => `${columnLetters(first + use)}$${headerRow + 1}`;
  const chosen = (first: number): string =>
    `${column("segment")},${name},${column("use")},${wanted(first)}`;
  const local = column("localShare");
  return {
    share: `=SUMIFS(${column("share")},${chosen(sharesColumn)})`,
    // What is blank stays in the locality.
    local: `=IF(COUNTIFS(${chosen(localColumn)},${local},"<>")=0,1,SUMIFS(${local},${chosen(localColumn)}))`,
  };
};

const block = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + uses - 1)}${row + 1}`;

const segmentBlocks = (surplus: TableRange, segment: string, row: number) => {
  const formulas = surplusUses.map((_, use) => useFormulas(surplus, row, use));
  const call = `=CLUSTER.REINVESTMENT(${block(row, sharesColumn)}, ${block(row, localColumn)}, , FALSE)`;
  const live = (column: number, values: readonly string[]) => ({
    row,
    column,
    values: [values],
    formulas: true,
  });
  return [
    { row, column: 0, values: [[segment]] },
    live(
      sharesColumn,
      formulas.map(({ share }) => share)
    ),
    live(
      localColumn,
      formulas.map(({ local }) => local)
    ),
    live(resultColumn, [call]),
  ];
};

/** The surplus of each segment fetched by plain formulas, and the index over the fetched cells. */
const reinvestmentSheet = (
  { range, segments }: NonNullable<LabData["surplus"]>,
  words: Words
): NewSheet => ({
  name: words.reinvestment,
  columnWidths: widths(resultColumn + results.length),
  blocks: [
    { row: 0, column: 0, values: [[words.reinvestmentTitle]], style: "title" },
    { row: 1, column: 0, values: [[words.note]], style: "subtitle" },
    { row: firstRow, column: sharesColumn, values: [[words.shares]], style: "label" },
    { row: firstRow, column: localColumn, values: [[words.local]], style: "label" },
    { row: firstRow, column: resultColumn, values: [[words.result]], style: "label" },
    { row: headerRow, column: 0, values: [[words.segment]], style: "header" },
    { row: headerRow, column: sharesColumn, values: [surplusUses], style: "header", wrap: true },
    { row: headerRow, column: localColumn, values: [surplusUses], style: "header", wrap: true },
    { row: headerRow, column: resultColumn, values: [results], style: "header", wrap: true },
    ...segments.flatMap((segment, s) => segmentBlocks(range, segment, headerRow + 1 + s)),
  ],
  tables: [],
  charts: [],
});

/** Can formulas read the table as it stands? They know the lab's own headers only. */
export const canBeLive = ({ mapping }: LabData): boolean => Object.keys(mapping).length === 0;

const surplusHeaders = ["segment", "use", "share", "localShare"];

const hasItsHeaders = ({ headers }: TableRange): boolean =>
  surplusHeaders.every((wanted) =>
    headers.some(
      (header) =>
        String(header ?? "")
          .trim()
          .toLowerCase() === wanted.toLowerCase()
    )
  );

/** The cluster indices as formulas over the user's own cells. */
export const clusterFormulaSheets = (
  data: LabData,
  { cluster: words }: IndexSheetWords
): readonly NewSheet[] => [
  efficiencySheet(data.range, words),
  ...(data.surplus && hasItsHeaders(data.surplus.range)
    ? [reinvestmentSheet(data.surplus, words)]
    : []),
];
