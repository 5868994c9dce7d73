import { addWeighted } from "../cluster/block/addWeighted";
import { columns } from "../cluster/block/column";
import { recordColumns, type RecordId } from "../cluster/block/recordColumns";
import { runDraws, type BlockOfDraws, type Run } from "../cluster/block/runDraws";
import { outcomeIds, type OutcomeId } from "../outcomes";
import type { CentralRecords } from "./centralRuns";
import type { DrawnPath } from "./drawnPaths";

/** A segment to be run, and what becomes of its outcomes. */
export interface SegmentRun extends Omit<Run, "ids"> {
  /** Where given, the first draw has the parameters at their defaults: its path is kept, and it is in no total. */
  readonly idsOfFirst?: readonly RecordId[];
  readonly outcomes: readonly OutcomeId[];
  /** What each outcome is multiplied with, draw by draw; nothing for the only segment. */
  readonly scales: readonly Float64Array[] | undefined;
}

/** Room for the draws of a block: what each outcome is multiplied with, and a total of a year. */
const weights = columns(outcomeIds);
const { sums } = columns(["sums"]);

/** Where the sampled draws of a block are: in its columns, and among all sampled draws. */
interface Place {
  readonly begin: number;
  readonly end: number;
  readonly first: number;
}

const placeOf = ({ from, count }: BlockOfDraws, extra: number): Place => {
  const begin = from === 0 ? extra : 0;
  return { begin, end: count, first: from + begin - extra };
};

const loadWeights = (
  outcomes: readonly OutcomeId[],
  scales: readonly Float64Array[],
  { begin, end, first }: Place
): void =>
  outcomes.forEach((id, o) =>
    weights[id].set(scales[o]!.subarray(first, first + end - begin), begin)
  );

const add = (total: DrawnPath, id: OutcomeId, at: number, { begin, end }: Place): void => {
  const year = total.subarray(at, at + end - begin);
  sums.set(year, begin);
  addWeighted(recordColumns[id], weights[id], sums, end);
  year.set(sums.subarray(begin, end));
};

/** The only segment's outcome as it was run. */
const take = (total: DrawnPath, id: OutcomeId, at: number, { begin, end }: Place): void =>
  total.set(recordColumns[id].subarray(begin, end), at);

/**
 * Runs a segment under a policy, and adds what its outcomes come to to the totals: year by year,
 * within a year draw by draw. A draw that has failed is NaN from that year on.
 *
 * @returns every year of the draw with the defaults, for the ids asked of the first draw
 */
export const segmentInto = (totals: readonly DrawnPath[], run: SegmentRun): CentralRecords => {
  const { outcomes, scales, draws, idsOfFirst, years } = run;
  const extra = idsOfFirst ? 1 : 0;
  const sampled = draws.count - extra;
  const path = (idsOfFirst ?? []).map((id) => [id, [] as number[]] as const);
  const record = (block: BlockOfDraws): void => {
    const place = placeOf(block, extra);
    if (scales && block.t === 0) loadWeights(outcomes, scales, place);
    const at = block.t * sampled + place.first;
    outcomes.forEach((id, o) => (scales ? add : take)(totals[o]!, id, at, place));
    if (block.from === 0) for (const [id, values] of path) values.push(recordColumns[id][0]!);
  };
  const failed = runDraws({ ...run, ids: outcomes }, record);
  for (const { draw, year } of failed)
    for (let t = year; t <= years && draw >= extra; t++)
      for (const total of totals) total[t * sampled + draw - extra] = NaN;
  return {
    paths: Object.fromEntries(path) as unknown as CentralRecords["paths"],
    failedIn: idsOfFirst ? failed.find(({ draw }) => draw === 0)?.year : undefined,
  };
};
