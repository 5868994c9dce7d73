import { failure, fault, gather, success, then, type Result } from "../core/fault";
import { nearest } from "../core/catalogue/nearest";
import type { Policy } from "../model/cluster/policy";
import { presets } from "../model/scenarios/presets";
import { policyOfScenario, type ScenarioTable } from "../model/scenarios/readScenarios";
import type { SegmentInputs } from "../model/segments/simulationInputs";
import type { ParameterValues } from "../model/parameters";
import type { ReadableWorkbook, Workbook } from "./ports/workbook";
import { isScenarioCode, readScenarioCode } from "./publish/scenarioCode";
import { sameTitle } from "./scenarios/distinctTitles";
import { readShelf } from "./scenarios/scenarioShelf";
import type { StoredScenario } from "./scenarios/storedScenario";

/** A scenario by its name; its policy is read for a segment, whose base some levers keep. */
export interface NamedScenario {
  readonly title: string;
  readonly policyFor: (segment: SegmentInputs, years: number) => Result<Policy>;
  /** Parameters that differ from their defaults, where the scenario came with some. */
  readonly parameters?: Readonly<Partial<ParameterValues>>;
}

/** The policy, where every lever that changes over the years has a value for each of them. */
const longEnough = (policy: Policy, years: number): Result<Policy> => {
  const short = Object.entries(policy).filter(
    ([, value]) => Array.isArray(value) && value.length < years + 1
  );
  return short.length === 0
    ? success(policy)
    : failure(
        ...short.map(([name, value]) =>
          fault(
            "leverTooShort",
            { name },
            { found: (value as unknown[]).length, expected: years + 1 }
          )
        )
      );
};

const ofPolicy = (title: string, policy: Policy): NamedScenario => ({
  title,
  policyFor: (_, years) => longEnough(policy, years),
});

const ofCode = (code: string): Result<NamedScenario> =>
  then(readScenarioCode(code), ({ title, policy, parameters }) =>
    success({ ...ofPolicy(title, policy), parameters })
  );

const presetCalled = (name: string): NamedScenario | undefined => {
  const preset = presets.find(({ id, label }) => sameTitle(id, name) || sameTitle(label, name));
  return preset && { title: preset.label, policyFor: () => success(preset.levers) };
};

const unknown = (name: string, names: readonly string[]): Result<never> =>
  failure(
    fault(
      "scenarioMissing",
      {},
      {
        found: name,
        expected: names.map((word) => `"${word}"`).join(", "),
        guess: nearest(name, names) ?? "",
      }
    )
  );

const namesOf = (
  tables: readonly { readonly value: ScenarioTable }[],
  stored: readonly StoredScenario[]
): readonly string[] => [
  ...new Set([
    ...tables.flatMap(({ value }) => value.scenarios),
    ...stored.map(({ title }) => title),
    ...presets.map(({ label }) => label),
  ]),
];

const ofTable =
  (name: string) =>
  ({ value: table }: { readonly value: ScenarioTable }): NamedScenario[] =>
    table.scenarios
      .filter((scenario) => sameTitle(scenario, name))
      .map((title) => ({
        title,
        policyFor: (segment, years) => policyOfScenario(table, title, segment, years),
      }));

/**
 * Finds a scenario in the workbook's Scenarios tables, else among those stored in it, else among
 * the presets; a scenario code speaks for itself.
 */
export const findScenario = async (
  workbook: ReadableWorkbook & Pick<Workbook, "storedXml">,
  name: string
): Promise<Result<NamedScenario>> => {
  if (isScenarioCode(name)) return ofCode(name);
  const { stored, broken, tables } = await readShelf(workbook);
  return then(gather(tables), (): Result<NamedScenario> => {
    const readable = tables.filter((table) => table.ok);
    const [inTable] = readable.flatMap(ofTable(name));
    const inStore = stored.find(({ title }) => sameTitle(title, name));
    const unreadable = broken.find(({ title }) => sameTitle(title, name));
    if (inTable) return success(inTable);
    if (inStore) return success(ofPolicy(inStore.title, inStore.policy));
    if (unreadable) return failure(...unreadable.faults);
    const preset = presetCalled(name);
    return preset ? success(preset) : unknown(name, namesOf(readable, stored));
  });
};
