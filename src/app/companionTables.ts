import { nearest } from "../core/catalogue/nearest";
import { warning, type Cells, type Fault, type Result } from "../core/fault";
import { readEvidence, type EvidenceTable } from "../model/evidence/readEvidence";
import { readFactors, type FactorTable } from "../model/factors/readFactors";
import { readHistory, type HistoryTable } from "../model/history/readHistory";
import type { SegmentRow } from "../model/segments/segmentRow";
import { readSurplus, type SurplusTable } from "../model/segments/surplusTable";
import { readWorkforce, type WorkforceTable } from "../model/workforce/readWorkforce";
import { findingOf } from "./findings";
import type { Finding } from "./labData";
import type { TableRange, ReadableWorkbook } from "./ports/workbook";

/** The tables beside the Segments table, as far as the workbook has them. */
export interface CompanionTables {
  readonly surplus: SurplusTable | undefined;
  readonly factors: FactorTable | undefined;
  readonly workforce: WorkforceTable | undefined;
  readonly history: HistoryTable | undefined;
  /** What is wrong with them, and where informants disagree. */
  readonly findings: readonly Finding[];
}

interface Read<T> {
  readonly table: T | undefined;
  readonly findings: readonly Finding[];
}

interface Kind<T> {
  readonly read: (cells: Cells, name: string) => Result<T>;
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

/** Reads the table of a name, where there is one. */
const readCalled = async <T>(
  workbook: ReadableWorkbook,
  ranges: readonly TableRange[],
  wanted: string,
  known: readonly string[],
  kind: Kind<T>
): Promise<Read<T>> => {
  const names = [wanted, otherNames[wanted]];
  const range = ranges.find(({ name }) => names.includes(name.toLowerCase()));
  if (!range) return { table: undefined, findings: [] };
  const result = kind.read(await workbook.read(range), range.name);
  const faults = result.ok
    ? [
        ...kind.faults(result.value),
        ...unknownSegments([...new Set(kind.segments(result.value))], known, range.name),
      ]
    : result.faults;
  return {
    table: result.ok ? result.value : undefined,
    findings: faults.map((found) => findingOf(found, range)),
  };
};

const keyed = <T>(
  read: (cells: Cells, name: string) => Result<ReadonlyMap<string, Result<T>>>
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
  segments: readonly SegmentRow[]
): Promise<CompanionTables> => {
  const ranges = await workbook.ranges();
  const known = segments.flatMap(({ label, texts }) => [label, texts.cluster ?? label]);
  const readKind = <T>(wanted: string, kind: Kind<T>) =>
    readCalled(workbook, ranges, wanted, known, kind);
  const surplus = await readKind("surplus", keyed(readSurplus));
  const factors = await readKind("factors", keyed(readFactors));
  const workforce = await readKind("workforce", keyed(readWorkforce));
  const history = await readKind("history", historyKind);
  const evidence = await readKind("evidence", evidenceKind);
  return {
    surplus: surplus.table,
    factors: factors.table,
    workforce: workforce.table,
    history: history.table,
    findings: [surplus, factors, workforce, history, evidence].flatMap((read) => read.findings),
  };
};

/** What a table says of a segment, by its full name or by the cluster's. */
export const ofSegment = <T>(
  table: ReadonlyMap<string, T> | undefined,
  row: SegmentRow
): T | undefined => table?.get(row.label) ?? table?.get(row.texts.cluster ?? "");
