import type { Policy } from "../../model/cluster/policy";
import type { FuturesQuestion, WeightedSegment } from "../../model/futures/futuresQuestion";
import type { HeadlineId } from "../scenarioSheet";
import type { Member } from "./members";
import type { Totals } from "./totals";

/** The members as they are added up, outcome by outcome in the order of the totals. */
export const weightedMembers = (
  members: readonly Member[],
  { totals }: Totals
): readonly WeightedSegment[] =>
  members.map(({ prepared }, m) => ({
    inputs: prepared.inputs,
    weights: totals.map(({ weights }) => weights[m] ?? 0),
  }));

/** What is asked of a whole cluster, but for how many futures. */
export type ClusterQuestion = Omit<FuturesQuestion, "draws" | "seed"> & {
  readonly central: readonly HeadlineId[];
};

/**
 * Asks for the totals under policies in the same futures, and for every segment by itself.
 *
 * @param outcomes those that are told of every segment, whether they can be added up or not
 */
export const clusterQuestion = (
  segments: readonly WeightedSegment[],
  { totals }: Totals,
  outcomes: readonly HeadlineId[],
  policies: readonly Policy[],
  years: number
): ClusterQuestion => ({
  segments,
  policies,
  outcomes: totals.map(({ id }) => id),
  years,
  central: outcomes,
});
