import type { NumberColumn } from "../../core/catalogue/defineColumns";
import { fault, success, warning, type Cells, type Fault, type Result } from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type TableRow } from "../../core/table/readTable";
import { constants } from "../parameters/constants";
import { segmentColumnList, type segmentColumns, type SegmentColumnId } from "./columns";
import { impossiblePairs } from "./impossiblePairs";
import { isicFaults } from "./isic";

type Columns = typeof segmentColumns;

export type NumberColumnId = {
  [Id in SegmentColumnId]: Columns[Id] extends NumberColumn ? Id : never;
}[SegmentColumnId];

type TextColumnId = Exclude<SegmentColumnId, NumberColumnId>;

/** The numbers of a segment as far as they are known. */
export type SegmentNumbers = { readonly [Id in NumberColumnId]?: number };

/** One segment of the table. */
export interface SegmentRow {
  /** Cluster and subsector, as a reader knows it. */
  readonly label: string;
  /** Row of the table, its header being row 1. */
  readonly row: number;
  readonly numbers: SegmentNumbers;
  readonly texts: { readonly [Id in TextColumnId]?: string };
  /** Why nothing is computed from it; empty where all is well. */
  readonly faults: readonly Fault[];
  /** What belongs beside every result of it. */
  readonly warnings: readonly Fault[];
}

export interface SegmentTable {
  readonly name: string;
  readonly rows: readonly SegmentRow[];
  /** Where each known column stands, from 1. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns nobody asked for. */
  readonly unused: readonly Fault[];
}

/** Shares of the home market, where all three are given, sum to 1. */
export const marketShareFaults = (
  numbers: SegmentNumbers,
  where: Fault["where"]
): readonly Fault[] => {
  const { shareCluster, shareLarge, shareImports } = numbers;
  if (shareCluster === undefined || shareLarge === undefined || shareImports === undefined)
    return [];
  const total = shareCluster + shareLarge + shareImports;
  return Math.abs(total - 1) > constants.shareTolerance.value
    ? [
        fault("sharesDoNotSum", where, {
          found: total,
          names: "shareCluster, shareLarge, shareImports",
        }),
      ]
    : [];
};

const refusals = (row: TableRow, at: (id: string) => Fault["where"]): readonly Fault[] => [
  ...(row.texts["productType"] === "dimensional"
    ? [fault("dimensionalProduct", at("productType"), { found: "dimensional" })]
    : []),
  ...(row.texts["isic"] === undefined ? [] : isicFaults(row.texts["isic"], at("isic"))),
  ...marketShareFaults(row.numbers, at("shareCluster")),
];

const cautions = (row: TableRow, at: (id: string) => Fault["where"]): readonly Fault[] => [
  ...(row.texts["productType"] === "largeBatch" ? [warning("largeBatch", at("productType"))] : []),
  ...(row.numbers["stage"] === 1 ? [warning("surveyOnly", at("stage"))] : []),
  ...impossiblePairs(row.numbers, at),
];

const labelOf = (row: TableRow): string =>
  [row.texts["cluster"], row.texts["subsector"]].filter(Boolean).join(", ") || `Row ${row.row}`;

/**
 * Reads a Segments table. Every row is kept: one that cannot be used carries its faults.
 *
 * @param name how the user knows the table
 * @param mapping which of the user's headers stand for our columns
 */
export const readSegments = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<SegmentTable> => {
  const table = readTable(cells, segmentColumnList, name, mapping);
  if (!table.ok) return table;
  const { columns, unused } = table.value;
  const rows = table.value.rows.map((row): SegmentRow => {
    const at = (header: string): Fault["where"] => ({
      name,
      row: row.row,
      header,
      ...(columns[header] === undefined ? {} : { column: columns[header] }),
    });
    return {
      label: labelOf(row),
      row: row.row,
      numbers: row.numbers,
      texts: row.texts,
      faults: [...row.faults, ...refusals(row, at)],
      warnings: cautions(row, at),
    };
  });
  return success({ name, rows, columns, unused });
};
