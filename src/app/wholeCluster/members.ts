import { gather, then, success, type Result } from "../../core/fault";
import type { SegmentForSimulation } from "../../model/segments/segmentInputs";
import { checkDrawable } from "../../model/uncertainty/admissibleDraws";
import type { LabData, LabSegment } from "../labData";
import { prepareSegment } from "../runScenario";

/** A segment among those that are run together. */
export interface Member {
  readonly segment: LabSegment;
  readonly prepared: SegmentForSimulation;
}

/** Segments that are run together. */
export interface WholeCluster {
  /** The cluster they belong to; absent where they are all segments of the table. */
  readonly cluster?: string;
  readonly members: readonly Member[];
  /** Segments that cannot be simulated, be it in some futures only. */
  readonly leftOut: readonly LabSegment[];
  /** Those of the members that have older rows, too. */
  readonly newest: readonly LabSegment[];
}

/** Fewer are no whole. */
const fewest = 2;

const yearOf = ({ row }: LabSegment): number => row.numbers.year ?? -Infinity;

/** A segment may have a row for every year it was surveyed in: the latest counts, and only once. */
const latest = (rows: readonly LabSegment[]): LabSegment | undefined =>
  rows.reduce<LabSegment | undefined>(
    (last, row) => (last && yearOf(last) >= yearOf(row) ? last : row),
    undefined
  );

const preparedForFutures = (segment: LabSegment): Result<SegmentForSimulation> =>
  then(prepareSegment(segment), (prepared) =>
    then(gather([checkDrawable(prepared.inputs)]), () => success(prepared))
  );

/**
 * The segments of a cluster, or of the whole table, that can be run together.
 *
 * @param cluster its name in the table; absent for the whole table
 */
export const wholeCluster = ({ segments }: LabData, cluster?: string): WholeCluster => {
  const own = segments.filter(({ row }) => cluster === undefined || row.texts.cluster === cluster);
  const labels = [...new Set(own.map(({ row }) => row.label))];
  const rowsOf = (label: string): readonly LabSegment[] =>
    own.filter(({ row }) => row.label === label);
  const chosen = labels.flatMap((label) => latest(rowsOf(label)) ?? []);
  const read = chosen.map((segment) => ({ segment, prepared: preparedForFutures(segment) }));
  const members = read.flatMap(({ segment, prepared }) =>
    prepared.ok ? [{ segment, prepared: prepared.value }] : []
  );
  return {
    ...(cluster === undefined ? {} : { cluster }),
    members,
    leftOut: read.flatMap(({ segment, prepared }) => (prepared.ok ? [] : [segment])),
    newest: members.flatMap(({ segment }) =>
      rowsOf(segment.row.label).length > 1 ? [segment] : []
    ),
  };
};

/**
 * What can be run together: the whole table, and every cluster in it that has several segments.
 * Empty where there are not two segments to run.
 */
export const wholeClusters = (data: LabData): readonly WholeCluster[] => {
  const all = wholeCluster(data);
  const names = new Set(all.members.flatMap(({ segment }) => segment.row.texts.cluster ?? []));
  return [
    all,
    ...(names.size > 1 ? [...names].map((name) => wholeCluster(data, name)) : []),
  ].filter(({ members }) => members.length >= fewest);
};
