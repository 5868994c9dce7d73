import { failure, fault, gather, success, then, type Result } from "../../core/fault";
import {
  areDistinct,
  type Exception,
  type ScenarioLevers,
} from "../../model/scenarios/scenarioLevers";
import { isObject } from "../jsonValue";
import type { StoredEntry } from "../stored/entries";
import { readLevers, readOwnLevers } from "./readLevers";

/** A scenario that the workbook remembers. */
export interface StoredScenario extends ScenarioLevers {
  readonly id: string;
  readonly title: string;
}

/** The name of an entry, whatever else is wrong with it. */
export const titleOf = ({ id, value }: StoredEntry): string =>
  isObject(value) && typeof value["title"] === "string" && value["title"].trim() !== ""
    ? value["title"].trim()
    : id;

const readException = (value: unknown, title: string): Result<Exception> => {
  if (!isObject(value) || typeof value["segment"] !== "string" || value["segment"].trim() === "")
    return failure(fault("scenarioUnreadable", { name: title }));
  const { segment } = value;
  return then(readOwnLevers(value["levers"], title), (levers) => success({ segment, levers }));
};

/** Scenarios that are the same for all segments say nothing of exceptions. */
const readExceptions = (value: unknown, title: string): Result<readonly Exception[]> => {
  if (value === undefined) return success([]);
  if (!Array.isArray(value)) return failure(fault("scenarioUnreadable", { name: title }));
  return then(gather(value.map((each) => readException(each, title))), (exceptions) =>
    areDistinct(exceptions)
      ? success(exceptions)
      : failure(fault("scenarioUnreadable", { name: title }))
  );
};

/** The scenario in an entry, which somebody else may have written. */
export const readStoredScenario = (entry: StoredEntry): Result<StoredScenario> => {
  const title = titleOf(entry);
  const { value } = entry;
  if (!isObject(value)) return failure(fault("scenarioUnreadable", { name: title }));
  return then(readLevers(value["levers"], title), (policy) =>
    then(readExceptions(value["exceptions"], title), (exceptions) =>
      success({ id: entry.id, title, policy, exceptions })
    )
  );
};

/** A scenario as the workbook remembers it. */
export const scenarioValue = (title: string, { policy, exceptions }: ScenarioLevers): object => ({
  title,
  levers: policy,
  ...(exceptions.length > 0 ? { exceptions } : {}),
});
