import { failure, fault } from "../../core/fault";
import { simulateDraws } from "../cluster/block/simulateDraws";
import { otherThanDefault } from "../parameters/otherThanDefault";
import type { Policy } from "../cluster/policy";
import { parametersOfDraw } from "../parameters/drawnParameters";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { sampledDraws } from "./sampledDraws";

/** A future in which no prices clear the market, with what it takes to see that again. */
export interface FailedFuture {
  /** Its number among the futures of the seed, from 0. */
  readonly draw: number;
  /** The year in which no prices were found. */
  readonly year: number;
  /** The first of the segments in which it fails, from 0. */
  readonly segment: number;
  /** The first of the policies under which it fails there. */
  readonly policy: number;
  readonly parameters: ParameterValues;
}

/** Where futures come from. */
export interface FuturesOrigin {
  readonly segments: readonly SegmentInputs[];
  readonly policies: readonly Policy[];
  readonly years: number;
  readonly seed: number;
}

/** A few show the pattern; all would be too many to read. */
const mostShown = 3;

const failedIn = (
  { segments, policies, years, seed }: FuturesOrigin,
  segment: number,
  draw: number
): readonly FailedFuture[] => {
  const inputs = segments[segment];
  if (!inputs) return [];
  const draws = sampledDraws(seed, { from: draw, to: draw + 1 }, inputs);
  const failures = policies.map((policy) => simulateDraws(inputs, policy, draws, years, []).failed);
  const policy = failures.findIndex(({ length }) => length > 0);
  const year = failures[policy]?.[0]?.year;
  if (year === undefined) return [];
  const columns = Object.values(draws.columns);
  const plan = { count: 1, names: Object.keys(draws.columns), columns };
  return [{ draw, year, segment, policy, parameters: parametersOfDraw(plan, 0) }];
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
