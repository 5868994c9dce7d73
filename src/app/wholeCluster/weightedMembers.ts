import type { WeightedSegment } from "../../model/futures/futuresQuestion";
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
