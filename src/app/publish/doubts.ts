import { gather, then, success, type Result } from "../../core/fault";
import { compare, type Comparison } from "../../model/futures/comparison";
import { drawnPaths } from "../../model/futures/drawnPaths";
import { sampledDraws } from "../../model/uncertainty/sampledDraws";
import type { SegmentRun } from "../summarySheet";
import type { CopyRecord } from "./copyRecord";

/** The outcomes whose doubt a copy tells. */
export const doubtedOutcomes = ["output", "jobs"] as const;

/** The policy against no policy in the last year, in the same futures; one comparison an outcome. */
export const doubtsOf = (
  { run }: SegmentRun,
  { seed, draws: count, years, policy }: CopyRecord
): Result<readonly Comparison[]> => {
  const segment = run.segment.inputs;
  const draws = sampledDraws(seed, { from: 0, to: count }, segment);
  const [without, withPolicy] = [{}, policy].map((each) =>
    drawnPaths({ segment, policy: each, draws, years }, doubtedOutcomes)
  );
  const last = (path: Float64Array | undefined): Float64Array =>
    (path ?? new Float64Array()).subarray(years * count);
  return then(
    gather(doubtedOutcomes.map((_, o) => compare(last(withPolicy?.[o]), last(without?.[o])))),
    (found) => success(found)
  );
};
