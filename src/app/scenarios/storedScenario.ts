import { failure, fault, success, then, type Result } from "../../core/fault";
import type { Policy } from "../../model/cluster/policy";
import { isObject } from "../publish/admissibleScenario";
import type { StoredEntry } from "../stored/entries";
import { readLevers } from "./readLevers";

/** A scenario that the workbook remembers. */
export interface StoredScenario {
  readonly id: string;
  readonly title: string;
  readonly policy: Policy;
}

/** The name of an entry, whatever else is wrong with it. */
export const titleOf = ({ id, value }: StoredEntry): string =>
  isObject(value) && typeof value["title"] === "string" && value["title"].trim() !== ""
    ? value["title"].trim()
    : id;

/** The scenario in an entry, which somebody else may have written. */
export const readStoredScenario = (entry: StoredEntry): Result<StoredScenario> => {
  const title = titleOf(entry);
  if (!isObject(entry.value)) return failure(fault("scenarioUnreadable", { name: title }));
  return then(readLevers(entry.value["levers"], title), (policy) =>
    success({ id: entry.id, title, policy })
  );
};

/** A scenario as the workbook remembers it. */
export const scenarioValue = (title: string, policy: Policy): object => ({ title, levers: policy });
