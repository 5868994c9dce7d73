import { findingOf } from "../../../app/findings";
import type { FoundTable } from "../../../app/scenarios/scenarioTables";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Result } from "../../../core/fault";
import type { LeverValue, Policy } from "../../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";
import { leversOfScenario } from "../../../model/scenarios/readScenarios";
import type { ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { findingGroups, type FindingGroup } from "../data/findings.vm";
import type { Option } from "../parts/SelectField";
import type { Opened } from "../scenarios/draft";
import { scenarioYears } from "../scenarios/years";
import { text } from "../text";

/** A scenario of the workbook that can be chosen, or that cannot and why. */
export interface ScenarioChoice extends Option {
  readonly opened?: Opened;
}

/** What is wrong in a table of scenarios, with the cells. */
export interface TableFindings {
  readonly table: string;
  readonly groups: readonly FindingGroup[];
}

interface TableScenario {
  readonly title: string;
  readonly levers: Result<ScenarioLevers>;
}

export const storedKey = (id: string): string => `stored:${id}`;

const tableScenarios = (table: FoundTable, segment: SegmentInputs): readonly TableScenario[] =>
  table.ok
    ? table.value.scenarios.map((title) => ({
        title,
        levers: leversOfScenario(table.value, title, segment, scenarioYears),
      }))
    : [];

/** What a lever is set to in a year; null where that is what it would be anyway. */
const inYear = (policy: Policy, id: LeverId, year: number): unknown => {
  const value = policy[id];
  const set = Array.isArray(value) ? (value as LeverValue & object)[year] : value;
  return set === undefined || set === levers[id].default ? null : set;
};

const sameEveryYear = (a: Policy, b: Policy): boolean =>
  leverIds.every((id) =>
    Array.from({ length: scenarioYears + 1 }, (_, year) => year).every(
      (year) => inYear(a, id, year) === inYear(b, id, year)
    )
  );

/** The sample brings the presets as a table; one that nobody changed is not listed twice. */
const isPreset = ({ title, levers: found }: TableScenario): boolean =>
  found.ok &&
  found.value.exceptions.length === 0 &&
  presets.some(
    (preset) => preset.label === title && sameEveryYear(preset.levers, found.value.policy)
  );

const tableChoice = (name: string, { title, levers: found }: TableScenario): ScenarioChoice => {
  const key = `table:${name}:${title}`;
  const group = text.stored.table(name);
  return found.ok
    ? { key, group, label: title, opened: { key, title, ...found.value } }
    : { key, group, label: text.stored.cannotRun(title), disabled: true };
};

/** The scenarios of the workbook: those stored in it, then those of its tables. */
export const scenarioChoices = (
  { stored, tables }: ScenarioShelf,
  segment: SegmentInputs
): readonly ScenarioChoice[] => [
  ...stored.map(({ id, title, policy, exceptions }) => ({
    key: storedKey(id),
    label: title,
    group: text.stored.heading,
    opened: { key: storedKey(id), title, policy, exceptions },
  })),
  ...tables.flatMap((table) =>
    tableScenarios(table, segment)
      .filter((scenario) => !isPreset(scenario))
      .map((scenario) => tableChoice(table.range.name, scenario))
  ),
];

/** What is wrong in the tables of scenarios, as the check list says it. */
export const tableFindings = (
  { tables }: ScenarioShelf,
  segment: SegmentInputs
): readonly TableFindings[] =>
  tables
    .map((table) => {
      const faults = table.ok
        ? tableScenarios(table, segment).flatMap(({ levers: found }) =>
            found.ok ? [] : found.faults
          )
        : table.faults;
      const findings = faults.map((fault) => findingOf(fault, table.range));
      return { table: table.range.name, groups: findingGroups(findings) };
    })
    .filter(({ groups }) => groups.length > 0);
