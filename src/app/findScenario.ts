import { failure, fault, gather, success, then, type Result } from "../core/fault";
import { nearest } from "../core/catalogue/nearest";
import { presets } from "../model/scenarios/presets";
import { leversOfScenario, type ScenarioTable } from "../model/scenarios/readScenarios";
import { forAll, type ScenarioLevers } from "../model/scenarios/scenarioLevers";
import type { SegmentInputs } from "../model/segments/simulationInputs";
import type { ParameterValues } from "../model/parameters";
import type { ReadableWorkbook, Workbook } from "./ports/workbook";
import { isScenarioCode, readScenarioCode } from "./publish/scenarioCode";
import { sameTitle } from "./scenarios/distinctTitles";
import { readShelf } from "./scenarios/scenarioShelf";
import type { StoredScenario } from "./scenarios/storedScenario";

/** A scenario by its name; its levers are read for a segment, whose base some of them keep. */
export interface NamedScenario {
  readonly title: string;
  readonly leversFor: (segment: SegmentInputs, years: number) => Result<ScenarioLevers>;
  /** Parameters that differ from their defaults, where the scenario came with some. */
  readonly parameters?: Readonly<Partial<ParameterValues>>;
}

/** The levers, where every one that changes over the years has a value for each of them. */
const longEnough = (levers: ScenarioLevers, years: number): Result<ScenarioLevers> => {
  const all = [levers.policy, ...levers.exceptions.map((each) => each.levers)];
  const short = all
    .flatMap((each) => Object.entries(each))
    .filter(([, value]) => Array.isArray(value) && value.length < years + 1);
  return short.length === 0
    ? success(levers)
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

const ofLevers = (title: string, levers: ScenarioLevers): NamedScenario => ({
  title,
  leversFor: (_, years) => longEnough(levers, years),
});

const ofCode = (code: string): Result<NamedScenario> =>
  then(readScenarioCode(code), ({ title, parameters, ...levers }) =>
    success({ ...ofLevers(title, levers), parameters })
  );

const presetCalled = (name: string): NamedScenario | undefined => {
  const preset = presets.find(({ id, label }) => sameTitle(id, name) || sameTitle(label, name));
  return preset && { title: preset.label, leversFor: () => success(forAll(preset.levers)) };
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
        leversFor: (segment, years) => leversOfScenario(table, title, segment, years),
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
    if (inStore) return success(ofLevers(inStore.title, inStore));
    if (unreadable) return failure(...unreadable.faults);
    const preset = presetCalled(name);
    return preset ? success(preset) : unknown(name, namesOf(readable, stored));
  });
};
