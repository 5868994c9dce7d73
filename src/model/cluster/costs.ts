import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { PolicyYear } from "./policy";

/** Prices of what crosses the border and unit costs, base year = 1. */
export interface Costs {
  readonly importedInput: number;
  readonly machine: number;
  readonly cluster: number;
  readonly large: number;
  readonly imports: number;
}

export const costs = (
  segment: SegmentInputs,
  policy: PolicyYear,
  relativeWage: number,
  { labourShare }: Pick<ParameterValues, "labourShare">
): Costs => {
  const atBorder = (tariff: number, baseTariff: number): number =>
    ((1 + tariff) * (1 + policy.devaluation)) / (1 + baseTariff);
  const importedInput = atBorder(policy.tariffInput, segment.tariffInput);
  return {
    importedInput,
    machine: atBorder(policy.tariffMachinery, segment.tariffMachinery),
    cluster:
      1 + labourShare * (relativeWage - 1) + segment.importedInputShare * (importedInput - 1),
    large: 1 + segment.largeImportedInputShare * (importedInput - 1),
    imports: atBorder(policy.tariffOutput, segment.tariffOutput),
  };
};
