import { drawPlan } from "../../core/simulate/draws/drawPlan";
import { sobolSequence } from "../../core/simulate/draws/sobolSequence";
import type { ParameterDraws } from "../cluster/block/runDraws";
import { uncertainParameters } from "../parameters/drawnParameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { admissibleDraws } from "./admissibleDraws";
import type { Stretch } from "./pieces";

/**
 * A stretch of the draws of a seed, triangular around the defaults, at the points of a shifted
 * Sobol' sequence, as each segment permits them. A draw hangs on the seed and its number alone, so
 * that scenarios of the same seed share their draws, whoever computes which stretch; and so do
 * segments, but for the share of materials.
 */
export const drawsOfSegments = (
  seed: number,
  { from, to }: Stretch,
  segments: readonly SegmentInputs[]
): readonly ParameterDraws[] => {
  const points = sobolSequence(to - from, uncertainParameters.length, seed, from);
  const plan = drawPlan(uncertainParameters, points);
  return segments.map((segment) => admissibleDraws(plan, segment));
};

/** The draws of one segment. */
export const sampledDraws = (
  seed: number,
  stretch: Stretch,
  segment: SegmentInputs
): ParameterDraws => drawsOfSegments(seed, stretch, [segment])[0] as ParameterDraws;
