import {
  failure,
  fault,
  success,
  then,
  type Cells,
  type Fault,
  type Result,
} from "../../core/fault";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { readTable, type DataTable, type TableRow } from "../../core/table/readTable";
import { historyColumnList, historyGroups } from "./historyColumns";

/** What is known of a segment in a year, by the column of the table. */
export interface HistoryYear {
  readonly year: number;
  /** Row of the table, its header being row 1. */
  readonly row: number;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface SegmentHistory {
  /** As the table names it; empty where the table is of one segment. */
  readonly segment: string;
  /** From the first year to the last. */
  readonly years: readonly HistoryYear[];
}

export interface HistoryTable {
  readonly name: string;
  readonly segments: readonly SegmentHistory[];
  /** Where each known column stands, from 1. */
  readonly columns: Readonly<Record<string, number>>;
  readonly unused: readonly Fault[];
}

const figures = Object.values(historyGroups).flat();

const yearFaults = (
  row: TableRow,
  name: string,
  columns: DataTable["columns"]
): readonly Fault[] =>
  row.numbers["year"] === undefined && !row.faults.some((f) => f.where.header === "year")
    ? [
        fault(
          "missingValue",
          { name, row: row.row, column: columns["year"] ?? 1, header: "year" },
          { expected: "the year of the figures" }
        ),
      ]
    : [];

const twiceFaults = (history: SegmentHistory, name: string): readonly Fault[] =>
  history.years.flatMap(({ year, row }, i) =>
    i > 0 && history.years[i - 1]?.year === year
      ? [fault("nameTwice", { name, row, header: "year" }, { found: year })]
      : []
  );

const bySegment = (rows: readonly TableRow[]): readonly SegmentHistory[] => {
  const groups = new Map<string, HistoryYear[]>();
  for (const { texts, numbers, row } of rows) {
    const segment = texts["segment"] ?? "";
    const years = groups.get(segment) ?? [];
    years.push({ year: numbers["year"] ?? NaN, row, numbers });
    groups.set(segment, years);
  }
  return [...groups].map(([segment, years]) => ({
    segment,
    years: years.sort((a, b) => a.year - b.year || a.row - b.row),
  }));
};

/** The columns without which there is no history: the year, and something counted. */
const missingColumns = ({ columns }: DataTable): readonly string[] => [
  ...("year" in columns ? [] : ["year"]),
  ...(figures.some((id) => id in columns) ? [] : ["firms"]),
];

/** Reads a History table: every segment with its years in order, or everything that is wrong. */
export const readHistory = (
  cells: Cells,
  name: string,
  mapping: ColumnMapping = {}
): Result<HistoryTable> =>
  then(readTable(cells, historyColumnList, name, mapping), (table) => {
    const missing = missingColumns(table).map((expected) =>
      fault("columnMissing", { name }, { expected, found: Object.keys(table.columns).join(", ") })
    );
    if (missing.length > 0) return failure(...missing);
    const segments = bySegment(table.rows);
    const faults = [
      ...table.rows.flatMap((row) => [...row.faults, ...yearFaults(row, name, table.columns)]),
      ...segments.flatMap((history) => twiceFaults(history, name)),
    ];
    return faults.length > 0
      ? failure(...faults)
      : success({ name, segments, columns: table.columns, unused: table.unused });
  });
