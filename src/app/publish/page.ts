import type { CopySheet } from "../ports/publication";
import type { Block, NewChart, NewTable } from "../ports/workbook";
import { portableCells } from "./portableNumber";
import { sheetNames, type CopySheetName } from "./sheetNames";

/** The first row below title, way back and remarks. */
export const firstRow = 5;

/** Rows that a chart of bars needs for title, axis and every bar. */
export const chartHeight = (bars: number): number => 8 + bars;

interface Page {
  readonly name: CopySheetName;
  readonly title: string;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  readonly blocks: readonly Block[];
  readonly tables?: readonly NewTable[];
  readonly charts?: readonly NewChart[];
  readonly columnWidths: readonly number[];
  readonly links?: CopySheet["links"];
  readonly choices?: CopySheet["choices"];
  readonly unlocked?: CopySheet["unlocked"];
  readonly shown?: CopySheet["shown"];
  readonly orientation?: "portrait" | "landscape";
  readonly onePage?: boolean;
  /** Rows from the top that stay in sight and are repeated on paper. */
  readonly repeatedRows?: number;
  /** Rows from the top that go on paper; all where absent. */
  readonly printedRows?: number;
}

const heading = ({ name, title, subtitle, notes = [] }: Page): Block[] => [
  { row: 0, column: 0, values: [[title]], style: "title" },
  { row: 1, column: 0, values: [[subtitle]], style: "subtitle" },
  ...notes.map((note, i): Block => ({ row: 2 + i, column: 0, values: [[note]], style: "note" })),
  ...(name === sheetNames.contents
    ? []
    : [{ row: firstRow - 1, column: 0, values: [["Back to the contents"]] }]),
];

/** A sheet of a copy with the heading they all share. Blocks begin at `firstRow` or below. */
export const page = (wanted: Page): CopySheet => ({
  name: wanted.name,
  blocks: [...heading(wanted), ...wanted.blocks].map((block) => ({
    ...block,
    values: portableCells(block.values),
  })),
  tables: wanted.tables ?? [],
  charts: wanted.charts ?? [],
  columnWidths: wanted.columnWidths,
  frozenRows: wanted.repeatedRows ?? 0,
  unlocked: wanted.unlocked ?? [],
  links: [
    ...(wanted.name === sheetNames.contents
      ? []
      : [{ row: firstRow - 1, column: 0, to: sheetNames.contents }]),
    ...(wanted.links ?? []),
  ],
  choices: wanted.choices ?? [],
  ...(wanted.shown ? { shown: wanted.shown } : {}),
  paper: {
    orientation: wanted.orientation ?? "portrait",
    ...(wanted.onePage === undefined ? {} : { onePage: wanted.onePage }),
    ...(wanted.repeatedRows === undefined ? {} : { repeatedRows: wanted.repeatedRows }),
    ...(wanted.printedRows === undefined
      ? {}
      : { printed: { rows: wanted.printedRows, columns: wanted.columnWidths.length } }),
  },
});
