import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";

/**
 * The limit between a segment and the parameters: materials include the imported ones. The base
 * tax burden needs none, since the range of taxRate keeps it below 1.
 */
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
  return faults.length > 0 ? failure(...faults) : success(segment);
};
