import { headedRange } from "../columns/headedRange";
import { mappingFor } from "../columns/tableMapping";
import { columnsOfKind } from "../columns/tableKinds";
import { companionRange } from "../companionTables";
import type { LabData } from "../labData";
import type { ReadableWorkbook } from "../ports/workbook";
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
  const companion = async (kind: "surplus" | "factors"): Promise<InputTable | undefined> => {
    const found = companionRange(ranges, kind, mappings);
    if (!found) return undefined;
    const own = mappingFor(mappings, kind, found.headers)?.columns ?? {};
    return inputTable(found, await workbook.read(found), columnsOfKind[kind], own);
  };
  const surplus = await companion("surplus");
  const factors = await companion("factors");
  return {
    segments: inputTable(range, await workbook.read(range), columnsOfKind.segments, mapping),
    ...(surplus ? { surplus } : {}),
    ...(factors ? { factors } : {}),
  };
};
