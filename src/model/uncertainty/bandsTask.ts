import type { Task } from "../../core/catalogue/task";
import { gather, success } from "../../core/fault";
import { bandOf, type Band } from "../../core/simulate/bands";
import { failedRuns } from "../../core/simulate/failedRuns";
import type { RecordId } from "../cluster/block/recordColumns";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import type { SegmentInputs } from "../segments/simulationInputs";
import { futuresFault } from "./failedFutures";
import type { Stretch } from "./pieces";
import { sampledDraws } from "./sampledDraws";
import { together } from "./together";

/** A cluster under a policy, of which one outcome is looked at under many draws. */
export interface DrawnCase {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: RecordId;
  readonly years: number;
  readonly seed: number;
}

/** Every year's values, one a draw; NaN for a draw whose market was not cleared. */
type Part = readonly Float64Array[];

/** The band of an outcome in every year from 0 on, or the fault of the futures that failed. */
export const bandsTask: Task<DrawnCase, Stretch, Part, readonly Band[]> = {
  id: "bands",
  piece: ({ segment, policy, outcome, years, seed }, stretch) => {
    const draws = sampledDraws(seed, stretch, segment);
    const runs = simulateDraws(segment, policy, draws, years, [outcome]);
    return success(Array.from({ length: years + 1 }, (_, t) => valuesOf(runs, outcome, t)));
  },
  join: ({ segment, policy, years, seed }, parts) => {
    const columns = Array.from({ length: years + 1 }, (_, t) =>
      together(parts.map((part) => part[t] ?? new Float64Array()))
    );
    const last = columns[years] ?? new Float64Array();
    const failed = failedRuns(last);
    // A cell has no room beside its band to say that some futures are left out.
    return failed.length > 0
      ? futuresFault({ segments: [segment], policies: [policy], years, seed }, failed, last.length)
      : gather(columns.map(bandOf));
  },
};
