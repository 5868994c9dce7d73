import type { Language } from "../../locales";
import type { CopySheet } from "../ports/publication";
import type { Block, NewChart, NewTable } from "../ports/workbook";
import { pagesAcross, widthsForHeaders } from "./pageWidths";
import { portableCells } from "./portableNumber";
import { sheetName, type CopySheetId } from "./sheetNames";

/** The first row below title, way back and remarks. */
export const firstRow = 5;

/** Rows that a chart of bars needs for title, axis and every bar. */
export const chartHeight = (bars: number): number => 8 + bars;

interface Page {
  readonly id: CopySheetId;
  /** The name of the sheet where absent. */
  readonly title?: string;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  readonly blocks: readonly Block[];
  readonly tables?: readonly NewTable[];
  readonly charts?: readonly NewChart[];
  readonly columnWidths: readonly number[];
  readonly links?: CopySheet["links"];
  readonly choices?: readonly Omit<CopySheet["choices"][number], "title" | "message">[];
  readonly unlocked?: CopySheet["unlocked"];
  readonly shown?: CopySheet["shown"];
  readonly orientation?: "portrait" | "landscape";
  readonly onePage?: boolean;
  /** Text behind numbers, which stands a little off them, its header included. */
  readonly indented?: CopySheet["indented"];
  /** The sheet may go on several pages beside each other, and these columns from the left on all of them. */
  readonly repeatedColumns?: number;
  /** Rows from the top that stay in sight and are repeated on paper. */
  readonly repeatedRows?: number;
  /** Rows from the top that go on paper; all where absent. */
  readonly printedRows?: number;
}

const heading = ({ id, title, subtitle, notes = [] }: Page, language: Language): Block[] => [
  { row: 0, column: 0, values: [[title ?? sheetName(id, language)]], style: "title" },
  { row: 1, column: 0, values: [[subtitle]], style: "subtitle" },
  ...notes.map((note, i): Block => ({ row: 2 + i, column: 0, values: [[note]], style: "note" })),
  ...(id === "contents"
    ? []
    : [{ row: firstRow - 1, column: 0, values: [[language.sheets.copy.back]] }]),
];

const paperOf = (
  { orientation = "portrait", onePage, repeatedRows, repeatedColumns, printedRows }: Page,
  widths: readonly number[],
  { sheets: { copy } }: Language
): CopySheet["paper"] => {
  const isWide = repeatedColumns !== undefined;
  const pagesWide = isWide ? pagesAcross(widths, orientation, repeatedColumns) : 1;
  return {
    orientation,
    footer: copy.footer("&P", "&N"),
    pagesWide,
    ...(onePage === undefined ? {} : { onePage }),
    ...(repeatedRows === undefined ? {} : { repeatedRows }),
    ...(isWide && pagesWide > 1 ? { repeatedColumns } : {}),
    ...(printedRows === undefined
      ? {}
      : { printed: { rows: printedRows, columns: widths.length } }),
  };
};

/** A sheet of a copy with the heading they all share. Blocks begin at `firstRow` or below. */
export const page = (wanted: Page, language: Language): CopySheet => {
  const { repeatedRows = 0, links = [], choices = [] } = wanted;
  const columnWidths = widthsForHeaders(wanted.columnWidths, wanted.blocks);
  const back = { row: firstRow - 1, column: 0, to: sheetName("contents", language) };
  return {
    name: sheetName(wanted.id, language),
    blocks: [...heading(wanted, language), ...wanted.blocks].map((block) => ({
      ...block,
      values: portableCells(block.values),
    })),
    tables: wanted.tables ?? [],
    charts: wanted.charts ?? [],
    columnWidths,
    frozenRows: repeatedRows,
    unlocked: wanted.unlocked ?? [],
    indented: wanted.indented ?? [],
    links: [...(wanted.id === "contents" ? [] : [back]), ...links],
    choices: choices.map((choice) => ({ ...choice, ...language.sheets.copy.refused })),
    ...(wanted.shown ? { shown: wanted.shown } : {}),
    paper: paperOf(wanted, columnWidths, language),
  };
};
