import { findScenario, type NamedScenario } from "../../app/findScenario";
import type { LabData } from "../../app/labData";
import { absentSegments } from "../../model/scenarios/scenarioLevers";
import { defaultSegment } from "../../model/segments/simulationInputs";
import { say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

/** The scenario of that name. Segments that it names and the table does not are said on the error stream. */
export const chosenScenario = async (
  workbook: Parameters<typeof findScenario>[0],
  { segments }: LabData,
  { scenario: name, years }: { readonly scenario: string; readonly years: number },
  { err }: Terminal
): Promise<NamedScenario> => {
  const scenario = await findScenario(workbook, name);
  if (!scenario.ok) throw new CommandError(say(scenario.faults));
  const levers = scenario.value.leversFor(defaultSegment, years);
  const labels = segments.map(({ row }) => row.label);
  const absent = levers.ok ? absentSegments(levers.value, labels) : [];
  for (const segment of absent)
    err(
      `${scenario.value.title} sets levers for ${segment}, which is not in the table; they have no effect.\n`
    );
  return scenario.value;
};
