import { failure, fault, success, then, type Result } from "../core/fault";
import { nearest } from "../core/catalogue/nearest";
import type { Policy } from "../model/cluster/policy";
import { presets } from "../model/scenarios/presets";
import { policyOfScenario, readScenarioTable } from "../model/scenarios/readScenarios";
import type { SegmentInputs } from "../model/segments/simulationInputs";
import type { ParameterValues } from "../model/parameters";
import type { ReadableWorkbook } from "./ports/workbook";
import { isScenarioCode, readScenarioCode } from "./publish/scenarioCode";

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

const ofCode = (code: string): Result<NamedScenario> =>
  then(readScenarioCode(code), ({ title, policy, parameters }) =>
    success({ title, parameters, policyFor: (_, years) => longEnough(policy, years) })
  );

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const presetCalled = (name: string): NamedScenario | undefined => {
  const preset = presets.find(({ id, label }) => same(id, name) || same(label, name));
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

/** Finds a scenario in the workbook's Scenarios table, else among the presets; a scenario code speaks for itself. */
export const findScenario = async (
  workbook: ReadableWorkbook,
  name: string
): Promise<Result<NamedScenario>> => {
  if (isScenarioCode(name)) return ofCode(name);
  const presetNames = presets.map(({ label }) => label);
  const range = (await workbook.ranges()).find((it) => same(it.name, "Scenarios"));
  const preset = presetCalled(name);
  if (!range) return preset ? success(preset) : unknown(name, presetNames);
  return then(
    readScenarioTable(await workbook.read(range), range.name),
    (table): Result<NamedScenario> => {
      const title = table.scenarios.find((scenario) => same(scenario, name));
      if (title !== undefined)
        return success({
          title,
          policyFor: (segment, years) => policyOfScenario(table, title, segment, years),
        });
      return preset
        ? success(preset)
        : unknown(name, [...new Set([...table.scenarios, ...presetNames])]);
    }
  );
};
