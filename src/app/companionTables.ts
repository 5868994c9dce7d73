import { nearest } from "../core/catalogue/nearest";
import { warning, type Cells, type Fault, type Result } from "../core/fault";
import { readEvidence, type EvidenceTable } from "../model/evidence/readEvidence";
import { readFactors, type FactorTable } from "../model/factors/readFactors";
import { readHistory, type HistoryTable } from "../model/history/readHistory";
import type { SegmentRow } from "../model/segments/segmentRow";
import { readSurplus, type SurplusTable } from "../model/segments/surplusTable";
import { readWorkforce, type WorkforceTable } from "../model/workforce/readWorkforce";
import type { ColumnMapping } from "../core/table/columnMapping";
import { headedRange } from "./columns/headedRange";
import { tableRows } from "./columns/tableRows";
import { mappingFor, sameHeaders, type TableMappings } from "./columns/tableMapping";
import { columnsOfKind, type TableKindId } from "./columns/tableKinds";
import { tableFindings } from "./findings";
import type { Finding } from "./labData";
import type { ReadableWorkbook, TableRange } from "./ports/workbook";

/** The tables beside the Segments table, as far as the workbook has them. */
export interface CompanionTables {
  readonly surplus: SurplusTable | undefined;
  readonly surplusRange: TableRange | undefined;
  readonly factors: FactorTable | undefined;
  readonly workforce: WorkforceTable | undefined;
  readonly history: HistoryTable | undefined;
  /** Where they stand, without what was passed over. */
  readonly ranges: readonly TableRange[];
  /** What is wrong with them, and where informants disagree. */
  readonly findings: readonly Finding[];
}

interface Read<T> {
  readonly range?: TableRange;
  readonly table: T | undefined;
  readonly findings: readonly Finding[];
}

interface Kind<T> {
  readonly read: (cells: Cells, name: string, mapping: ColumnMapping) => Result<T>;
  readonly faults: (table: T) => readonly Fault[];
  /** The segments it names. */
  readonly segments: (table: T) => readonly string[];
}

/** Segments that a table names and nobody knows: their rows would be lost without a word. */
const unknownSegments = (
  named: readonly string[],
  known: readonly string[],
  name: string
): readonly Fault[] =>
  named
    .filter((segment) => segment !== "" && !known.includes(segment))
    .map((segment) =>
      warning("segmentUnknown", { name }, { found: segment, guess: nearest(segment, known) ?? "" })
    );

/** Excel keeps the sheet name History for itself; only a table can have it. */
const otherNames: Readonly<Record<string, string>> = { history: "histories" };

/** The table whose very header row was said to be of a kind, the latest word first. */
const rangeSaid = (
  ranges: readonly TableRange[],
  kind: TableKindId,
  mappings: TableMappings
): TableRange | undefined =>
  mappings
    .filter(({ table }) => table === kind)
    .reverse()
    .flatMap(({ headers }) => ranges.find((range) => sameHeaders(range.headers, headers)) ?? [])[0];

/**
 * The table beside the segments that was said to be of a kind, else the one that has its name, else
 * one like a table that was said to be of it.
 */
export const companionRange = (
  ranges: readonly TableRange[],
  kind: TableKindId,
  mappings: TableMappings
): TableRange | undefined => {
  const names = [kind, otherNames[kind]];
  return (
    rangeSaid(ranges, kind, mappings) ??
    ranges.find(({ name }) => names.includes(name.toLowerCase())) ??
    ranges.find(({ headers }) => mappingFor(mappings, kind, headers) !== undefined)
  );
};

interface Surroundings {
  readonly workbook: ReadableWorkbook;
  readonly ranges: readonly TableRange[];
  readonly mappings: TableMappings;
  /** The names of the segments. */
  readonly known: readonly string[];
}

/** Reads the table of a kind, where there is one. */
const readCompanion = async <T>(
  { workbook, ranges, mappings, known }: Surroundings,
  id: TableKindId,
  kind: Kind<T>
): Promise<Read<T>> => {
  const found = companionRange(ranges, id, mappings);
  if (!found) return { table: undefined, findings: [] };
  const { columns: mapping = {}, absent = [] } = mappingFor(mappings, id, found.headers) ?? {};
  const { range, cells, doubts } = tableRows(found, await workbook.read(found));
  const result = kind.read(cells, range.name, mapping);
  const faults = result.ok
    ? [
        ...kind.faults(result.value),
        ...unknownSegments([...new Set(kind.segments(result.value))], known, range.name),
      ]
    : result.faults;
  const read = { range, cells, columns: columnsOfKind[id], mapping, absent };
  return {
    range,
    table: result.ok ? result.value : undefined,
    findings: tableFindings([...faults, ...doubts], read),
  };
};

const keyed = <T>(
  read: Kind<ReadonlyMap<string, Result<T>>>["read"]
): Kind<ReadonlyMap<string, Result<T>>> => ({
  read,
  faults: (table) => [...table.values()].flatMap((result) => (result.ok ? [] : result.faults)),
  segments: (table) => [...table.keys()],
});

const historyKind: Kind<HistoryTable> = {
  read: readHistory,
  faults: ({ unused }) => unused,
  segments: ({ segments }) => segments.map(({ segment }) => segment),
};

const evidenceKind: Kind<EvidenceTable> = {
  read: readEvidence,
  faults: ({ faults, disagreements }) => [...faults, ...disagreements],
  segments: ({ items }) => items.map(({ segment }) => segment),
};

/** Reads every table the workbook has beside its segments. */
export const readCompanions = async (
  workbook: ReadableWorkbook,
  segments: readonly SegmentRow[],
  mappings: TableMappings = []
): Promise<CompanionTables> => {
  const ranges = (await workbook.ranges()).map(headedRange);
  const known = segments.flatMap(({ label, texts }) => [label, texts.cluster ?? label]);
  const readKind = <T>(id: TableKindId, kind: Kind<T>) =>
    readCompanion({ workbook, ranges, mappings, known }, id, kind);
  const surplus = await readKind("surplus", keyed(readSurplus));
  const factors = await readKind("factors", keyed(readFactors));
  const workforce = await readKind("workforce", keyed(readWorkforce));
  const history = await readKind("history", historyKind);
  const evidence = await readKind("evidence", evidenceKind);
  const all = [surplus, factors, workforce, history, evidence];
  return {
    surplus: surplus.table,
    surplusRange: surplus.range,
    factors: factors.table,
    workforce: workforce.table,
    history: history.table,
    ranges: all.flatMap(({ range }) => range ?? []),
    findings: all.flatMap((read) => read.findings),
  };
};

/** What a table says of a segment, by its full name or by the cluster's. */
export const ofSegment = <T>(
  table: ReadonlyMap<string, T> | undefined,
  row: SegmentRow
): T | undefined => table?.get(row.label) ?? table?.get(row.texts.cluster ?? "");
