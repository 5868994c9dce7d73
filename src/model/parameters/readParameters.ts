import { isBlank, type ArgumentInput } from "../../core/catalogue/arguments/argument";
import { readNumber } from "../../core/catalogue/arguments/readNumber";
import { failure, fault, success, then, type Fault, type Result } from "../../core/fault";
import { readNamedValues } from "../../core/table/readNamedValues";
import { constants } from "./constants";
import {
  defaultParameters,
  parameterIds,
  parameters,
  type ParameterId,
  type ParameterValues,
} from ".";

const argument = "parameters";

/** Limits that hold between parameters rather than for one alone. */
export const parameterFaults = (values: ParameterValues): readonly Fault[] => {
  const faults: Fault[] = [];
  const refuse = (header: ParameterId, found: string, expected: string) =>
    faults.push(fault("limitsViolated", { name: argument, header }, { found, expected }));
  if (values.marketDemand >= values.substitution)
    refuse(
      "marketDemand",
      `marketDemand ${values.marketDemand} and substitution ${values.substitution}`,
      "marketDemand below substitution"
    );
  const costs = values.labourShare + values.materialShare;
  if (costs > constants.costSharesCeiling.value)
    refuse(
      "labourShare",
      `labourShare + materialShare = ${costs}`,
      `at most ${constants.costSharesCeiling.value}`
    );
  const weights = values.weightMass + values.weightNetwork;
  if (weights >= 1)
    refuse(
      "weightMass",
      `weightMass + weightNetwork = ${weights}`,
      "less than 1, the rest is for skills"
    );
  return faults;
};

/** Parameters from a range of two columns, name and value; what is not given is at its default. */
export const readParameters = (input: ArgumentInput): Result<ParameterValues> =>
  then(readNamedValues(input, parameterIds, argument), (rows) => {
    const changed: Partial<Record<ParameterId, number>> = {};
    const faults: Fault[] = [];
    for (const { name, values, row } of rows) {
      const id = name as ParameterId;
      const value = values[0] ?? null;
      if (isBlank(value)) continue;
      const [low, high] = parameters[id].limits;
      const result = readNumber(
        value,
        { low, high },
        { name: argument, row, column: 2, header: id }
      );
      if (result.ok) changed[id] = result.value;
      else faults.push(...result.faults);
    }
    const all = { ...defaultParameters, ...changed };
    const together = faults.length > 0 ? faults : parameterFaults(all);
    return together.length > 0 ? failure(...together) : success(all);
  });
