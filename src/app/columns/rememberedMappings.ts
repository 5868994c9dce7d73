import { success, then, type Fault, type Result } from "../../core/fault";
import type { ColumnMapping, MappedColumn } from "../../core/table/columnMapping";
import { scaleIds, type ScaleId } from "../../core/table/scale";
import type { Workbook } from "../ports/workbook";
import { isObject } from "../publish/admissibleScenario";
import { changeStored } from "../stored/changeStored";
import type { StoredEntry } from "../stored/entries";
import { readStored } from "../stored/readStored";
import { storedKinds } from "../stored/storedKind";
import { columnsOfKind, tableKindIds, type TableKindId } from "./tableKinds";
import { headerNames, type TableMapping, type TableMappings } from "./tableMapping";

/** What a workbook remembers of its tables' columns. */
export interface RememberedMappings {
  readonly mappings: TableMappings;
  /** What cannot be read of it. */
  readonly faults: readonly Fault[];
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isScale = (value: unknown): value is ScaleId => scaleIds.some((id) => id === value);

const isKind = (value: unknown): value is TableKindId => tableKindIds.some((id) => id === value);

const isMapped = (value: unknown): value is MappedColumn =>
  isObject(value) && typeof value["header"] === "string" && isScale(value["scale"]);

/** The columns this lab knows; what a newer one may have added stays out of the reading. */
const knownColumns = (value: object, kind: TableKindId): ColumnMapping =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([id, mapped]) => columnsOfKind[kind].some((column) => column.id === id) && isMapped(mapped)
    )
  );

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
  return { mappings: inTime.flatMap(mappingOf), faults };
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
