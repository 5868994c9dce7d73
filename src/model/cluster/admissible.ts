import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { taxBurden } from "./taxBurden";

/** Limits between a segment and the parameters, without which base-year profit makes no sense. */
export const checkAdmissible = (
  segment: SegmentInputs,
  parameters: ParameterValues
): Result<SegmentInputs> => {
  const faults: Fault[] = [];
  const refuse = (header: string, found: string, expected: string) =>
    faults.push(fault("limitsViolated", { name: "segment", header }, { found, expected }));
  if (segment.importedInputShare > parameters.materialShare)
    refuse(
      "importedInputShare",
      `importedInputShare ${segment.importedInputShare} and materialShare ${parameters.materialShare}`,
      "importedInputShare at most materialShare, which includes it"
    );
  const burden = taxBurden(segment, parameters);
  if (burden > constants.taxBurdenCeiling.value)
    refuse(
      "taxRate",
      `a base tax burden of ${burden}`,
      `at most ${constants.taxBurdenCeiling.value}`
    );
  return faults.length > 0 ? failure(...faults) : success(segment);
};
