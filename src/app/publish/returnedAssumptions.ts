import type { Result } from "../../core/fault";
import type { OpenedCopy } from "../ports/copyDesk";
import type { TableRange } from "../ports/workbook";
import { copyLanguage } from "./copyLanguage";
import type { CopyRecord } from "./copyRecord";
import { readAssumptions } from "./readAssumptions";
import type { SharedScenario } from "./scenarioCode";
import { isTableOf } from "./sheetNames";

/** The assumptions of a copy that came back, and where they stand. */
export interface ReturnedAssumptions {
  readonly range: TableRange;
  readonly read: Result<SharedScenario>;
}

/** Reads the assumptions of a copy as a scenario, in whatever language it is; `undefined` where it has none. */
export const returnedAssumptions = async (
  { tables }: Pick<OpenedCopy, "tables">,
  record: CopyRecord
): Promise<ReturnedAssumptions | undefined> => {
  const language = await copyLanguage(record);
  const found = tables.find(({ range }) => isTableOf(range, "assumptions", language));
  if (!found) return undefined;
  const { range, cells } = found;
  return { range, read: readAssumptions(cells, range.name, record, language) };
};
