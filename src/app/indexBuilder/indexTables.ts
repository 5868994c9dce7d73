import type { Cells, CellValue, Fault } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { isFramework } from "../columns/besideTables";
import { headedRange } from "../columns/headedRange";
import { tableRows } from "../columns/tableRows";
import { mappingFor, type TableMappings } from "../columns/tableMapping";
import { findSegments } from "../findSegments";
import { mixedColumns, type MixedColumn } from "./mixedColumns";
import { isSameRange } from "../isSameRange";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";

/** A range and its cells, the header row included. */
export interface ReadRange {
  readonly range: TableRange;
  readonly cells: Cells;
  /** Which headers of a framework stand for its columns, where they are not our own. */
  readonly mapping?: ColumnMapping;
  /** What is to be asked about rows of a table of units. */
  readonly doubts?: readonly Fault[];
  /** Columns of units that hold numbers but for some cells of text. */
  readonly mixed?: readonly MixedColumn[];
}

/** The tables from which an index can be built, and those that were chosen. */
export interface BuilderTables {
  /** Tables that describe an index. */
  readonly frameworks: readonly TableRange[];
  /** Tables that may hold units and their indicators. */
  readonly tables: readonly TableRange[];
  /** Absent where the workbook has none, or none is wanted. */
  readonly framework?: ReadRange;
  /** Absent where the workbook has no table at all. */
  readonly data?: ReadRange;
}

/** What the user chose; where nothing is wished, the likeliest is taken. */
export interface TableWish {
  readonly framework?: TableRange | "none" | undefined;
  readonly data?: TableRange | undefined;
}

const plain = (cell: CellValue): string => String(cell ?? "").trim();

const headersOf = ({ headers }: TableRange): readonly string[] => headers.map(plain);

/** Has a range room for units in rows and indicators in columns? */
export const mayHoldUnits = ({ rows, columns }: Pick<TableRange, "rows" | "columns">): boolean =>
  rows > 1 && columns > 1;

const among = (ranges: readonly TableRange[], wish: TableRange | undefined) =>
  wish && ranges.find((range) => isSameRange(range, wish));

/** Everything a framework mentions: codes are among it. */
const wordsIn = (cells: Cells): ReadonlySet<string> =>
  new Set(cells.slice(1).flatMap((row) => row.map(plain)));

const fitOf = (range: TableRange, words: ReadonlySet<string>): number =>
  headersOf(range).filter((header) => header !== "" && words.has(header)).length;

/** The table with most of these words among its headers; the first of several. */
const likeliest = (
  tables: readonly TableRange[],
  words: ReadonlySet<string>
): { readonly table: TableRange | undefined; readonly fit: number } =>
  tables.reduce<{ table: TableRange | undefined; fit: number }>(
    (best, table) => {
      const fit = fitOf(table, words);
      return fit > best.fit ? { table, fit } : best;
    },
    { table: undefined, fit: 0 }
  );

const readRange = async (workbook: ReadableWorkbook, range: TableRange): Promise<ReadRange> => ({
  range,
  cells: await workbook.read(range),
});

/** Units without the totals and notes below them. */
const readUnits = async (workbook: ReadableWorkbook, range: TableRange): Promise<ReadRange> => {
  const read = tableRows(range, await workbook.read(range));
  return { ...read, mixed: await mixedColumns(workbook, read) };
};

/** The framework with what was said of its headers. */
const withMapping = (read: ReadRange, mappings: TableMappings): ReadRange => {
  const said = mappingFor(mappings, "framework", read.range.headers);
  return said ? { ...read, mapping: said.columns } : read;
};

/** The framework that fits some table best, of all that the workbook has. */
const bestFramework = async (
  workbook: ReadableWorkbook,
  frameworks: readonly TableRange[],
  tables: readonly TableRange[]
): Promise<ReadRange | undefined> => {
  let best: { readonly read: ReadRange; readonly fit: number } | undefined;
  for (const framework of frameworks) {
    const read = await readRange(workbook, framework);
    const { fit } = likeliest(tables, wordsIn(read.cells));
    if (best === undefined || fit > best.fit) best = { read, fit };
  }
  return best?.read;
};

const frameworkOf = async (
  workbook: ReadableWorkbook,
  frameworks: readonly TableRange[],
  tables: readonly TableRange[],
  wish: TableWish["framework"]
): Promise<ReadRange | undefined> => {
  if (wish === "none") return undefined;
  const wished = among(frameworks, wish);
  return wished ? readRange(workbook, wished) : bestFramework(workbook, frameworks, tables);
};

/** Tables before whole sheets, and among them tables of segments first. */
const inOrder = (
  tables: readonly TableRange[],
  segments: readonly TableRange[]
): readonly TableRange[] => {
  const likely = tables.filter((table) => segments.some((segment) => isSameRange(segment, table)));
  const others = tables.filter((table) => !likely.includes(table));
  return [
    ...likely,
    ...others.filter(({ kind }) => kind === "table"),
    ...others.filter(({ kind }) => kind !== "table"),
  ];
};

/**
 * Lists the tables of a workbook that can make an index, and reads the two that are wished for or
 * else fit each other best.
 *
 * @param mappings what was said of frameworks with other headers than ours
 */
export const readIndexTables = async (
  workbook: ReadableWorkbook,
  wish: TableWish = {},
  mappings: TableMappings = []
): Promise<BuilderTables> => {
  const ranges = (await workbook.ranges()).map(headedRange);
  const frameworks = ranges.filter(
    (range) => isFramework(range) || mappingFor(mappings, "framework", range.headers)
  );
  const segments = await findSegments({ ranges: () => Promise.resolve(ranges) });
  const tables = inOrder(
    ranges.filter(
      (range) => mayHoldUnits(range) && !frameworks.some((each) => isSameRange(each, range))
    ),
    segments
  );
  const framework = await frameworkOf(workbook, frameworks, tables, wish.framework);
  const words = framework ? wordsIn(framework.cells) : new Set<string>();
  const chosen = among(tables, wish.data) ?? likeliest(tables, words).table ?? tables[0];
  return {
    frameworks,
    tables,
    ...(framework ? { framework: withMapping(framework, mappings) } : {}),
    ...(chosen ? { data: await readUnits(workbook, chosen) } : {}),
  };
};
