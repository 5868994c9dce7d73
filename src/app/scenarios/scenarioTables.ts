import type { Fault } from "../../core/fault";
import { readScenarioTable, type ScenarioTable } from "../../model/scenarios/readScenarios";
import { isScenarioTableName } from "../../model/scenarios/tableWords";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";

/** A table of scenarios in the workbook, or why it cannot be read. */
export type FoundTable =
  | { readonly ok: true; readonly range: TableRange; readonly value: ScenarioTable }
  | { readonly ok: false; readonly range: TableRange; readonly faults: readonly Fault[] };

/** Every Scenarios table of the workbook, in the order of its sheets. */
export const scenarioTables = async (
  workbook: ReadableWorkbook
): Promise<readonly FoundTable[]> => {
  const ranges = (await workbook.ranges()).filter(({ name }) => isScenarioTableName(name));
  return Promise.all(
    ranges.map(async (range): Promise<FoundTable> => ({
      ...readScenarioTable(await workbook.read(range), range.name),
      range,
    }))
  );
};
