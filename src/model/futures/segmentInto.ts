import { recordColumns, type RecordId } from "../cluster/block/recordColumns";
import { runDraws, type BlockOfDraws, type Run } from "../cluster/block/runDraws";
import type { OutcomeId } from "../outcomes";
import type { CentralRecords } from "./centralRuns";
import type { DrawnPath } from "./drawnPaths";

/** A segment to be run, and what becomes of its outcomes. */
export interface SegmentRun extends Omit<Run, "ids"> {
  /** The first draw has the parameters at their defaults: its path is kept, and it is in no total. */
  readonly withDefaults: boolean;
  readonly outcomes: readonly OutcomeId[];
  /** What each outcome is multiplied with, draw by draw; nothing for the only segment. */
  readonly scales: readonly Float64Array[] | undefined;
}

/** The part of a total that the draws of a block add to, and where those draws begin in the block. */
interface Place {
  readonly at: number;
  readonly skipped: number;
  readonly count: number;
}

const add = (
  total: DrawnPath,
  column: Float64Array,
  scale: Float64Array,
  first: number,
  { at, skipped, count }: Place
): void => {
  for (let i = 0; i < count; i++) total[at + i]! += column[skipped + i]! * scale[first + i]!;
};

/**
 * Runs a segment under a policy, and adds what its outcomes come to to the totals: year by year,
 * within a year draw by draw. A draw that has failed is NaN from that year on.
 *
 * @returns every year of the draw with the defaults, for the ids asked of the first draw
 */
export const segmentInto = (totals: readonly DrawnPath[], run: SegmentRun): CentralRecords => {
  const { outcomes, scales, withDefaults, draws, idsOfFirst = [], years } = run;
  const extra = withDefaults ? 1 : 0;
  const sampled = draws.count - extra;
  const paths: Partial<Record<RecordId, number[]>> = Object.fromEntries(
    idsOfFirst.map((id) => [id, []])
  );
  const record = ({ t, from, count }: BlockOfDraws): void => {
    const skipped = from === 0 ? extra : 0;
    const first = from + skipped - extra;
    const place = { at: t * sampled + first, skipped, count: count - skipped };
    outcomes.forEach((id, o) => {
      const column = recordColumns[id];
      const scale = scales?.[o];
      if (scale) add(totals[o]!, column, scale, first, place);
      else totals[o]!.set(column.subarray(skipped, count), place.at);
    });
    if (from === 0) for (const id of idsOfFirst) paths[id]?.push(recordColumns[id][0]!);
  };
  const failed = runDraws({ ...run, ids: outcomes }, record);
  for (const { draw, year } of failed)
    for (let t = year; t <= years && draw >= extra; t++)
      for (const total of totals) total[t * sampled + draw - extra] = NaN;
  return {
    paths: paths as CentralRecords["paths"],
    failedIn: withDefaults ? failed.find(({ draw }) => draw === 0)?.year : undefined,
  };
};
