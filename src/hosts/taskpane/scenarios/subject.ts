import type { LabData } from "../../../app/labData";
import { weightedMembers } from "../../../app/wholeCluster/weightedMembers";
import { wholeClusters, type WholeCluster } from "../../../app/wholeCluster/members";
import { totalsOf, type Totals } from "../../../app/wholeCluster/totals";
import { alone, type WeightedSegment } from "../../../model/futures/futuresQuestion";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import type { Together } from "./draft";
import { outcomeOrder, type HeadlineId } from "./outcomes.vm";

/** Of whom the futures are asked, and what. */
export interface Subject {
  /** The segments by name, in their order. */
  readonly labels: readonly string[];
  readonly segments: readonly WeightedSegment[];
  /** Those of which totals can be told; all of one segment alone. */
  readonly outcomes: readonly HeadlineId[];
  /** Those that every segment by itself is asked for, too. */
  readonly central?: readonly HeadlineId[];
}

/** Segments that are run together, with what can be added up of them. */
export interface Whole {
  readonly cluster: WholeCluster;
  readonly totals: Totals;
}

/** One segment alone. */
export const oneSubject = (label: string, inputs: SegmentInputs): Subject => ({
  labels: [label],
  segments: alone(inputs),
  outcomes: outcomeOrder,
});

/** The whole of the draft where it is still there. */
export const chosenWhole = (data: LabData, together: Together | undefined): Whole | undefined => {
  const cluster = together && wholeClusters(data).find((each) => each.cluster === together.cluster);
  return cluster && { cluster, totals: totalsOf(cluster.members, outcomeOrder) };
};

export const wholeSubject = ({ cluster, totals }: Whole): Subject => ({
  labels: cluster.members.map(({ segment }) => segment.row.label),
  segments: weightedMembers(cluster.members, totals),
  outcomes: totals.totals.map(({ id }) => id),
  central: outcomeOrder,
});
