import type { Fault } from "../../core/fault";
import { readScenarioTable, type ScenarioTable } from "../../model/scenarios/readScenarios";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";

/** A table of scenarios in the workbook, or why it cannot be read. */
export type FoundTable =
  | { readonly ok: true; readonly range: TableRange; readonly value: ScenarioTable }
  | { readonly ok: false; readonly range: TableRange; readonly faults: readonly Fault[] };

/** A second table of the kind is given a number by Excel or by the lab. */
const named = ({ name }: TableRange): boolean => /^scenarios\s*\(?\d*\)?$/i.test(name.trim());

/** Every Scenarios table of the workbook, in the order of its sheets. */
export const scenarioTables = async (
  workbook: ReadableWorkbook
): Promise<readonly FoundTable[]> => {
  const ranges = (await workbook.ranges()).filter(named);
  return Promise.all(
    ranges.map(async (range): Promise<FoundTable> => ({
      ...readScenarioTable(await workbook.read(range), range.name),
      range,
    }))
  );
};
