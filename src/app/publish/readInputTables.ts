import { headedRange } from "../columns/headedRange";
import { mappingFor } from "../columns/tableMapping";
import { tableRows } from "../columns/tableRows";
import { columnsOfKind, type TableKindId } from "../columns/tableKinds";
import type { ColumnMapping } from "../../core/table/columnMapping";
import { companionRange } from "../companionTables";
import type { LabData } from "../labData";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";
import { inputTable, type InputTable } from "./inputTable";

/** The tables of a workbook that results rest on. */
export interface WorkbookTables {
  readonly segments: InputTable;
  readonly surplus?: InputTable;
  readonly factors?: InputTable;
}

/** The tables of a workbook that results rest on, each as a copy holds it, whatever the workbook calls them. */
export const readInputTables = async (
  workbook: ReadableWorkbook,
  { range, mapping, mappings }: Pick<LabData, "range" | "mapping" | "mappings">
): Promise<WorkbookTables> => {
  const ranges = (await workbook.ranges()).map(headedRange);
  const read = async (
    whole: TableRange,
    kind: TableKindId,
    own: ColumnMapping
  ): Promise<InputTable> => {
    const { range: found, cells } = tableRows(whole, await workbook.read(whole));
    return inputTable(found, cells, columnsOfKind[kind], own);
  };
  const companion = async (kind: "surplus" | "factors"): Promise<InputTable | undefined> => {
    const found = companionRange(ranges, kind, mappings);
    if (!found) return undefined;
    const own = mappingFor(mappings, kind, found.headers)?.columns ?? {};
    return read(found, kind, own);
  };
  const surplus = await companion("surplus");
  const factors = await companion("factors");
  return {
    segments: await read(range, "segments", mapping),
    ...(surplus ? { surplus } : {}),
    ...(factors ? { factors } : {}),
  };
};
