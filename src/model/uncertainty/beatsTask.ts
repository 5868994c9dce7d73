import type { Task } from "../../core/catalogue/task";
import { success, then } from "../../core/fault";
import { beats, type Beats } from "../../core/simulate/beats";
import type { RecordId } from "../cluster/block/recordColumns";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { SegmentInputs } from "../segments/simulationInputs";
import { futuresFault } from "./failedFutures";
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
  join: ({ segment, a, b, year, seed }, parts) =>
    then(
      beats(together(parts.map((part) => part.a)), together(parts.map((part) => part.b))),
      (found) => {
        const { failed } = found;
        const count = parts.reduce((sum, part) => sum + part.a.length, 0);
        // A cell has no room beside its answer to say that some futures are left out.
        return failed.length > 0
          ? futuresFault(
              { segments: [segment], policies: [a, b], years: year, seed },
              failed,
              count
            )
          : success(found);
      }
    ),
};
