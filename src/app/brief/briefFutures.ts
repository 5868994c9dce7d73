import { gather, success, then, type Result } from "../../core/fault";
import { relativeChange } from "../../core/numeric/difference";
import { compare, type Comparison } from "../../model/futures/comparison";
import { drawnPaths, type DrawnPath } from "../../model/futures/drawnPaths";
import { fansOf, type Fan } from "../../model/futures/fan";
import { sampledDraws } from "../../model/uncertainty/sampledDraws";
import type { CopyRecord } from "../publish/copyRecord";
import { headlineOutcomes } from "../scenarioSheet";
import type { SegmentRun } from "../summarySheet";

/** How sure a brief can be. */
export interface BriefFutures {
  /** The policy against no policy in the last year, in the order of the headline outcomes. */
  readonly comparisons: readonly Comparison[];
  /** Where the change of output against no policy lies in every year. */
  readonly band: Fan;
}

const changes = (path: DrawnPath, other: DrawnPath): DrawnPath =>
  path.map((value, i) => relativeChange(value, other[i] ?? NaN));

/** The same futures with the policy and without it. */
export const briefFutures = (
  { run }: SegmentRun,
  { seed, draws: count, years }: CopyRecord
): Result<BriefFutures> => {
  const segment = run.segment.inputs;
  const draws = sampledDraws(seed, { from: 0, to: count }, segment);
  const [without = [], withPolicy = []] = [{}, run.policy].map((each) =>
    drawnPaths({ segment, policy: each, draws, years }, headlineOutcomes)
  );
  const none = new Float64Array();
  const pairs = headlineOutcomes.map(
    (_, o) => [withPolicy[o] ?? none, without[o] ?? none] as const
  );
  const last = (path: DrawnPath): DrawnPath => path.subarray(years * count);
  const [output = none, base = none] = pairs[headlineOutcomes.indexOf("output")] ?? [];
  return then(
    gather(pairs.map(([path, other]) => compare(last(path), last(other)))),
    (comparisons) =>
      then(fansOf([changes(output, base)], count), ([band]) =>
        success({ comparisons, band: band ?? { p5: [], p25: [], p50: [], p75: [], p95: [] } })
      )
  );
};
