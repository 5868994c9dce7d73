import type { Fault } from "../../core/fault";
import type { ReadableWorkbook, Workbook } from "../ports/workbook";
import type { StoredEntry } from "../stored/entries";
import { readStored } from "../stored/readStored";
import { storedKinds } from "../stored/storedKind";
import { distinctTitles } from "./distinctTitles";
import { scenarioTables, type FoundTable } from "./scenarioTables";
import { readStoredScenario, titleOf, type StoredScenario } from "./storedScenario";

/** An entry that is no scenario of this lab; it stays until somebody deletes it. */
export interface BrokenEntry {
  readonly id: string;
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** The scenarios that a workbook brings. */
export interface ScenarioShelf {
  /** What is stored, as it is stored. */
  readonly entries: readonly StoredEntry[];
  /** No two have the same title. */
  readonly stored: readonly StoredScenario[];
  readonly broken: readonly BrokenEntry[];
  /** Of what is stored and cannot be read at all. */
  readonly faults: readonly Fault[];
  readonly tables: readonly FoundTable[];
}

export const emptyShelf: ScenarioShelf = {
  entries: [],
  stored: [],
  broken: [],
  faults: [],
  tables: [],
};

/** The entries as scenarios, and those that are none. */
export const shelfOf = (
  entries: readonly StoredEntry[]
): Pick<ScenarioShelf, "entries" | "stored" | "broken"> => {
  const read = entries.map((entry) => ({ entry, result: readStoredScenario(entry) }));
  const scenarios = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const titles = distinctTitles(scenarios.map(({ title }) => title));
  return {
    entries,
    stored: scenarios.map((scenario, i) => ({ ...scenario, title: titles[i] ?? scenario.title })),
    broken: read.flatMap(({ entry, result }) =>
      result.ok ? [] : [{ id: entry.id, title: titleOf(entry), faults: result.faults }]
    ),
  };
};

/** All scenarios that the workbook brings: stored ones, and those in tables. */
export const readShelf = async (
  workbook: ReadableWorkbook & Pick<Workbook, "storedXml">
): Promise<ScenarioShelf> => {
  const { entries, faults } = await readStored(workbook, storedKinds.scenarios);
  return { ...shelfOf(entries), faults, tables: await scenarioTables(workbook) };
};
