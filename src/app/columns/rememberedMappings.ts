import { fault, success, then, type Fault, type Result } from "../../core/fault";
import type { ColumnMapping, MappedColumn } from "../../core/table/columnMapping";
import { scaleIds, type ScaleId } from "../../core/table/scale";
import { isObject, isTextList } from "../jsonValue";
import type { Workbook } from "../ports/workbook";
import { changeStored } from "../stored/changeStored";
import { xmlOfEntries, type StoredEntry } from "../stored/entries";
import { isKept, joinParts, readStored } from "../stored/readStored";
import { storedKinds } from "../stored/storedKind";
import { columnsOfKind, tableKindIds, type TableKindId } from "./tableKinds";
import { headerNames, type TableMapping, type TableMappings } from "./tableMapping";

/** What a workbook remembers of its tables' columns. */
export interface RememberedMappings {
  readonly mappings: TableMappings;
  /** What cannot be read of it. */
  readonly faults: readonly Fault[];
}

const isScale = (value: unknown): value is ScaleId => scaleIds.some((id) => id === value);

const isKind = (value: unknown): value is TableKindId => tableKindIds.some((id) => id === value);

const isWords = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) && Object.values(value).every((each) => typeof each === "string"));

const isMapped = (value: unknown): value is MappedColumn =>
  isObject(value) &&
  typeof value["header"] === "string" &&
  isScale(value["scale"]) &&
  isWords(value["words"]);

/** The columns this lab knows; what a newer one may have added stays out of the reading. */
const knownColumns = (value: object, kind: TableKindId): ColumnMapping =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([id, mapped]) => columnsOfKind[kind].some((column) => column.id === id) && isMapped(mapped)
    )
  );

const damaged: Fault = fault("storedDamaged", {}, { kind: storedKinds.mappings.name });

/** A kind of table that a newer lab may have; what is said of it is none of this lab's business. */
const isOfOtherLab = ({ value }: StoredEntry): boolean =>
  isObject(value) && typeof value["table"] === "string" && !isKind(value["table"]);

const mappingOf = ({ value }: StoredEntry): readonly TableMapping[] => {
  if (!isObject(value)) return [];
  const { table, headers, columns, absent } = value;
  return isKind(table) && isTextList(headers) && isObject(columns) && isTextList(absent)
    ? [{ table, headers, columns: knownColumns(columns, table), absent }]
    : [];
};

/** The header row itself names what was said of it: sheets and tables may be renamed and moved. */
const idOf = ({ table, headers }: TableMapping): string =>
  [table, ...[...headerNames(headers)].sort()].join("\n");

/** What the workbook remembers of its tables' columns, the latest last. */
export const rememberedMappings = async (
  workbook: Pick<Workbook, "storedXml">
): Promise<RememberedMappings> => {
  const { entries, faults } = await readStored(workbook, storedKinds.mappings);
  const inTime = [...entries].sort((a, b) => (a.changed < b.changed ? -1 : 1));
  const isBad = inTime.some((entry) => !isOfOtherLab(entry) && mappingOf(entry).length === 0);
  return {
    mappings: inTime.flatMap(mappingOf),
    faults: [...faults, ...(isBad && faults.length === 0 ? [damaged] : [])],
  };
};

/**
 * Remembers what was said of a table in the workbook, in place of what was said of the same header
 * row before.
 *
 * @param now the time, as ISO 8601 in UTC
 */
export const rememberMapping = async (
  workbook: Pick<Workbook, "changeXml">,
  mapping: TableMapping,
  now: string
): Promise<Result<TableMappings>> =>
  then(
    await changeStored(
      workbook,
      storedKinds.mappings,
      [{ id: idOf(mapping), value: mapping }],
      now
    ),
    (entries) => success(entries.flatMap(mappingOf))
  );

/**
 * Throws away what the workbook remembers of its tables' columns and this lab cannot read, be it
 * damaged or of a newer lab, so that it can be said anew; what can be read stays.
 */
export const forgetUnreadable = (workbook: Pick<Workbook, "changeXml">): Promise<void> =>
  workbook.changeXml(storedKinds.mappings.namespace, (parts) => {
    const { entries } = joinParts(storedKinds.mappings, parts);
    const kept = entries.filter(
      (entry) => !isKept(entry) || isOfOtherLab(entry) || mappingOf(entry).length > 0
    );
    return {
      add: xmlOfEntries(storedKinds.mappings, kept),
      remove: parts.map(({ id }) => id),
    };
  });
