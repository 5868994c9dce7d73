import { failure, fault, success, type Result } from "../../core/fault";
import type { DrawPlan } from "../../core/simulate/draws/drawPlan";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { constants } from "../parameters/constants";
import { parameterIds, parameters, type ParameterId } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";

/** Draws of the parameters as the segment permits them: materials include the imported ones. */
export const admissibleDraws = (plan: DrawPlan, segment: SegmentInputs): ParameterDraws => {
  const columns = Object.fromEntries(
    plan.names.map((name, j) => [name, plan.columns[j] ?? new Float64Array(plan.count)])
  ) as Record<ParameterId, Float64Array>;
  const missing = parameterIds.find((id) => !(id in columns));
  if (missing) throw new Error(`The plan draws no ${missing}.`);
  const raise = (share: number): number => Math.max(share, segment.importedInputShare);
  return {
    count: plan.count,
    columns: { ...columns, materialShare: columns.materialShare.map(raise) },
  };
};

/**
 * A segment whose every draw is admissible: where imported inputs raise the share of materials so
 * far that labour's highest share no longer fits beside it, no draw is made.
 */
export const checkDrawable = (segment: SegmentInputs): Result<SegmentInputs> => {
  const { labourShare, materialShare } = parameters;
  const highest = Math.max(materialShare.high, segment.importedInputShare);
  const ceiling = constants.costSharesCeiling.value;
  if (labourShare.high + highest <= ceiling) return success(segment);
  return failure(
    fault(
      "limitsViolated",
      { name: "segment", header: "importedInputShare" },
      {
        found: `importedInputShare ${segment.importedInputShare} and a labourShare of up to ${labourShare.high}`,
        expected: `a sum of ${ceiling} at most`,
      }
    )
  );
};
