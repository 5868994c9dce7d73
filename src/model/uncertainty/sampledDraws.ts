import { drawPlan } from "../../core/simulate/draws/drawPlan";
import { sobolSequence } from "../../core/simulate/draws/sobolSequence";
import type { ParameterDraws } from "../cluster/block/simulateDraws";
import { uncertainParameters } from "../parameters/drawnParameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { admissibleDraws } from "./admissibleDraws";
import type { Stretch } from "./pieces";

/**
 * A stretch of the draws of a seed, triangular around the defaults, at the points of a shifted
 * Sobol' sequence. A draw hangs on the seed and its number alone, so that scenarios of the same
 * seed share their draws, whoever computes which stretch.
 */
export const sampledDraws = (
  seed: number,
  { from, to }: Stretch,
  segment: SegmentInputs
): ParameterDraws => {
  const points = sobolSequence(to - from, uncertainParameters.length, seed, from);
  return admissibleDraws(drawPlan(uncertainParameters, points), segment);
};
