import { failure, fault, success, then, type Result } from "../../core/fault";
import type { ScenarioLevers } from "../../model/scenarios/scenarioLevers";
import type { Workbook } from "../ports/workbook";
import { isObject } from "../jsonValue";
import { changeStored, type EntryChange } from "../stored/changeStored";
import type { StoredEntry } from "../stored/entries";
import { storedKinds } from "../stored/storedKind";
import { sameTitle } from "./distinctTitles";
import type { ScenarioShelf } from "./scenarioShelf";
import { scenarioValue } from "./storedScenario";

/** What was stored, and what takes it back. */
export interface StoredChange {
  readonly entries: readonly StoredEntry[];
  readonly undo: readonly EntryChange[];
}

/** Where and when something is stored. */
export interface Storing {
  readonly workbook: Pick<Workbook, "changeXml">;
  readonly shelf: ScenarioShelf;
  /** The time, as ISO 8601 in UTC. */
  readonly now: string;
}

/** Changes entries, and remembers what they were. */
export const changeScenarios = async (
  { workbook, shelf, now }: Storing,
  changes: readonly EntryChange[]
): Promise<Result<StoredChange>> => {
  const before = new Map(shelf.entries.map(({ id, value }) => [id, value]));
  const undo = changes.map(({ id }) => ({ id, value: before.get(id) ?? null }));
  return then(await changeStored(workbook, storedKinds.scenarios, changes, now), (entries) =>
    success({ entries, undo })
  );
};

/** The stored scenario of that name. */
export const storedCalled = (shelf: ScenarioShelf, title: string) =>
  shelf.stored.find((each) => sameTitle(each.title, title));

const nameless = (title: string): Result<never> =>
  failure(fault("notAName", {}, { found: title, expected: "a name for the scenario" }));

/** Stores levers under a name, in the place of the stored scenario that has the name already. */
export const storeScenario = (
  storing: Storing,
  title: string,
  levers: ScenarioLevers,
  newId: () => string
): Promise<Result<StoredChange>> => {
  const name = title.trim();
  if (name === "") return Promise.resolve(nameless(title));
  const id = storedCalled(storing.shelf, name)?.id ?? newId();
  return changeScenarios(storing, [{ id, value: scenarioValue(name, levers) }]);
};

/** Gives a stored scenario another name, which no other has, and leaves everything else of the entry. */
export const renameScenario = (
  storing: Storing,
  id: string,
  title: string
): Promise<Result<StoredChange>> => {
  const name = title.trim();
  if (name === "") return Promise.resolve(nameless(title));
  const holder = storedCalled(storing.shelf, name);
  if (holder && holder.id !== id)
    return Promise.resolve(failure(fault("scenarioNameTaken", {}, { found: holder.title })));
  const value = storing.shelf.entries.find((entry) => entry.id === id)?.value;
  const change = { id, value: isObject(value) ? { ...value, title: name } : value };
  return changeScenarios(storing, [change]);
};

/** Deletes what is stored under an id, be it a scenario or not. */
export const deleteScenario = (storing: Storing, id: string): Promise<Result<StoredChange>> =>
  changeScenarios(storing, [{ id, value: null }]);
