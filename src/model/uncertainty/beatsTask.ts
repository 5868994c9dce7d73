import type { Task } from "../../core/catalogue/task";
import { success } from "../../core/fault";
import { beats, type Beats } from "../../core/simulate/beats";
import { simulateDraws, valuesOf, type RecordId } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { Stretch } from "./pieces";
import { sampledDraws } from "./sampledDraws";
import { together } from "./together";

/** Two policies for one cluster, compared by one outcome in one year. */
export interface Contest {
  readonly segment: SegmentInputs;
  readonly a: Policy;
  readonly b: Policy;
  readonly outcome: RecordId;
  readonly year: number;
  readonly seed: number;
}

interface Part {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** How often policy A beats policy B, both run with the same draws. */
export const beatsTask: Task<Contest, Stretch, Part, Beats> = {
  id: "beats",
  piece: ({ segment, a, b, outcome, year, seed }, stretch) => {
    const draws = sampledDraws(seed, stretch, segment);
    const valuesUnder = (policy: Policy): Float64Array =>
      valuesOf(simulateDraws(segment, policy, draws, year, [outcome]), outcome, year);
    return success({ a: valuesUnder(a), b: valuesUnder(b) });
  },
  join: (_, parts) => beats(together(parts.map(({ a }) => a)), together(parts.map(({ b }) => b))),
};
