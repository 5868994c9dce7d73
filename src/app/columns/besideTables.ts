import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import type { CellValue } from "../../core/fault";
import type { TableRange } from "../ports/workbook";
import { companionRange } from "../companionTables";
import { suggestColumns } from "./suggestColumns";
import { columnsOfKind, tableKindIds, type TableKindId } from "./tableKinds";
import { headerNames, mappingFor, type TableMappings } from "./tableMapping";

/** A table that is read beside the segments. */
export type BesideKind = Exclude<TableKindId, "segments">;

/** Where a table of a kind stands: read, likely to be one, or nowhere. */
export interface BesideTable {
  readonly kind: BesideKind;
  readonly state: "read" | "likely" | "none";
  readonly range?: TableRange;
}

const besideKinds = tableKindIds.filter((kind): kind is BesideKind => kind !== "segments");

/** What a table must have to be taken for one of its kind, beside the columns it cannot do without. */
const marks: Readonly<Record<BesideKind, readonly string[]>> = {
  surplus: ["share"],
  factors: [],
  workforce: ["workers"],
  history: ["year"],
  evidence: [],
  framework: ["parent"],
};

/** So much of a header row must mean columns of the kind. */
const leastShare = 0.6;
const fewestColumns = 2;
/** No table beside the segments is wider; a wide sheet is not looked at header by header. */
const widest = 20;

const isRequired = (column: Column): boolean => isTextColumn(column) && column.required === true;

const ownHeaders = (names: readonly string[], columns: readonly Column[]): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ id }) => (names.includes(id.toLowerCase()) ? [id.toLowerCase()] : []))
  );

/** Which columns of a kind a header row names, by our own words or others that are likely. */
const columnsNamed = (headers: readonly CellValue[], kind: BesideKind): ReadonlySet<string> => {
  const columns = columnsOfKind[kind];
  const own = ownHeaders(headerNames(headers), columns);
  const open = columns.filter(({ id }) => !own.has(id.toLowerCase()));
  const found = suggestColumns([headers], open, own).filter(
    ({ confidence }) => confidence !== "guess"
  );
  return new Set([
    ...columns.filter((column) => !open.includes(column)).map(({ id }) => id),
    ...found.map(({ id }) => id),
  ]);
};

/** How much of a header row means columns of a kind, 0 to 1; 0 where what marks the kind is missing. */
const fitOf = ({ headers }: TableRange, kind: BesideKind): number => {
  const filled = headerNames(headers).length;
  if (filled < fewestColumns || filled > widest) return 0;
  const named = columnsNamed(headers, kind);
  const needed = [...marks[kind], ...columnsOfKind[kind].filter(isRequired).map(({ id }) => id)];
  const share = named.size / filled;
  return named.size >= fewestColumns && needed.every((id) => named.has(id)) && share >= leastShare
    ? share
    : 0;
};

/** Has the table the columns of a framework under our own names? */
export const isFramework = ({ headers }: TableRange): boolean => {
  const names = headerNames(headers);
  return names.includes("code") && names.includes("parent");
};

const rangeRead = (
  ranges: readonly TableRange[],
  kind: BesideKind,
  mappings: TableMappings
): TableRange | undefined =>
  kind === "framework"
    ? (ranges.find(({ headers }) => mappingFor(mappings, kind, headers)) ??
      ranges.find(isFramework))
    : companionRange(ranges, kind, mappings);

const likeliest = (ranges: readonly TableRange[], kind: BesideKind): TableRange | undefined => {
  const fits = ranges.map((range) => ({ range, fit: fitOf(range, kind) }));
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  return best === 0 ? undefined : fits.find(({ fit }) => fit === best)?.range;
};

/**
 * For each kind of table beside the segments the table that is read, or one that is like it by its
 * headers. Nothing of a likely table is read before the user says so.
 *
 * @param ranges the tables of the workbook from their header rows on, those of segments left out
 */
export const besideTables = (
  ranges: readonly TableRange[],
  mappings: TableMappings
): readonly BesideTable[] => {
  const read = new Map(besideKinds.map((kind) => [kind, rangeRead(ranges, kind, mappings)]));
  const taken = new Set(read.values());
  const free = ranges.filter((range) => !taken.has(range));
  return besideKinds.map((kind): BesideTable => {
    const range = read.get(kind);
    if (range) return { kind, state: "read", range };
    const likely = likeliest(free, kind);
    return likely ? { kind, state: "likely", range: likely } : { kind, state: "none" };
  });
};
