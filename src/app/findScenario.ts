import { failure, fault, success, then, type Result } from "../core/fault";
import { nearest } from "../core/catalogue/nearest";
import type { Policy } from "../model/cluster/policy";
import { presets } from "../model/scenarios/presets";
import { policyOfScenario, readScenarioTable } from "../model/scenarios/readScenarios";
import type { SegmentInputs } from "../model/segments/simulationInputs";
import type { Workbook } from "./ports/workbook";

/** A scenario by its name; its policy is read for a segment, whose base some levers keep. */
export interface NamedScenario {
  readonly title: string;
  readonly policyFor: (segment: SegmentInputs, years: number) => Result<Policy>;
}

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

/** Finds a scenario in the workbook's Scenarios table, else among the presets. */
export const findScenario = async (
  workbook: Pick<Workbook, "ranges" | "read">,
  name: string
): Promise<Result<NamedScenario>> => {
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
