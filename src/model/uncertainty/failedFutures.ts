import { failure, fault } from "../../core/fault";
import { otherThanDefault } from "../parameters/otherThanDefault";
import { policyAt, type ClusterPolicy } from "../cluster/clusterPolicy";
import type { SegmentInputs } from "../segments/simulationInputs";
import { failedRun, mostShown, type FailedRun } from "./failedRun";
import { sampledDraws } from "./sampledDraws";

/** A future in which no prices clear the market, with what it takes to see that again. */
export interface FailedFuture extends FailedRun {
  /** The first of the segments in which it fails, from 0. */
  readonly segment: number;
}

/** Where futures come from. */
export interface FuturesOrigin {
  readonly segments: readonly SegmentInputs[];
  readonly policies: readonly ClusterPolicy[];
  readonly years: number;
  readonly seed: number;
}

const failedIn = (
  { segments, policies, years, seed }: FuturesOrigin,
  segment: number,
  draw: number
): readonly FailedFuture[] => {
  const inputs = segments[segment];
  if (!inputs) return [];
  const draws = sampledDraws(seed, { from: draw, to: draw + 1 }, inputs);
  const own = policies.map((policy) => policyAt(policy, segment));
  const found = failedRun({ segment: inputs, policies: own, years }, draws, draw);
  return found ? [{ ...found, segment }] : [];
};

const failedFuture = (origin: FuturesOrigin, draw: number): readonly FailedFuture[] =>
  origin.segments.flatMap((_, segment) => failedIn(origin, segment, draw)).slice(0, 1);

/**
 * The first few of the futures that failed, each run again by itself: a future hangs on its seed
 * and number alone, so nothing has to be kept of it while thousands are run.
 *
 * @param draws numbers of the futures that failed
 */
export const failedFutures = (
  origin: FuturesOrigin,
  draws: readonly number[]
): readonly FailedFuture[] =>
  draws.slice(0, mostShown).flatMap((draw) => failedFuture(origin, draw));

/** The fault of futures that failed: how many of all, and the inputs of the first. */
export const futuresFault = (
  origin: FuturesOrigin,
  draws: readonly number[],
  count: number
): ReturnType<typeof failure> => {
  const [first] = failedFutures(origin, draws);
  return failure(
    fault(
      "notConverged",
      {},
      {
        failed: draws.length,
        runs: count,
        ...(first ? { year: first.year, inputs: otherThanDefault(first.parameters) } : {}),
      },
      "notAvailable"
    )
  );
};
