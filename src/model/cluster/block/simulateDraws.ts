import { outcomeIds } from "../../outcomes";
import { parameterIds, type ParameterId } from "../../parameters";
import type { SegmentInputs } from "../../segments/simulationInputs";
import type { Policy } from "../policy";
import { blockYears } from "./blockYear";
import { blockSize, type Column } from "./column";
import { passesFor } from "./forRecord";
import { recordColumns, type RecordId } from "./recordColumns";
import { runBlock } from "./runBlock";
import { failedIn, parameters as workspace, sound } from "./workspace";

/** Values of every parameter for many draws, a column a parameter. */
export interface ParameterDraws {
  readonly count: number;
  readonly columns: { readonly [Id in ParameterId]: Float64Array };
}

/** A draw whose market was not cleared: it has no numbers from that year on. */
export interface FailedDraw {
  readonly draw: number;
  readonly year: number;
}

/** The paths of a cluster under many draws of the parameters. */
export interface DrawnRuns {
  readonly count: number;
  readonly years: number;
  readonly ids: readonly RecordId[];
  /**
   * Block by block, within a block year by year, within a year one row of `width` draws for each
   * id: as they are computed, so that memory is written from its beginning to its end.
   */
  readonly values: Float64Array;
  readonly width: number;
  readonly failed: readonly FailedDraw[];
}

/** Where the row of an id in a year begins, for the block of a draw. */
const rowOf = (
  { years, ids, width }: Pick<DrawnRuns, "years" | "ids" | "width">,
  block: number,
  t: number,
  place: number
): number => ((block * (years + 1) + t) * ids.length + place) * width;

const placeOf = ({ ids }: Pick<DrawnRuns, "ids">, id: RecordId): number => {
  const place = ids.indexOf(id);
  if (place < 0) throw new Error(`The runs have not kept ${id}.`);
  return place;
};

/** Writes what an id comes to in a year into `values`, from `at` on: one value a draw. */
export const copyValues = (
  runs: DrawnRuns,
  id: RecordId,
  t: number,
  values: Float64Array,
  at = 0
): void => {
  const place = placeOf(runs, id);
  for (let from = 0, block = 0; from < runs.count; from += runs.width, block++) {
    const row = rowOf(runs, block, t, place);
    const count = Math.min(runs.width, runs.count - from);
    values.set(runs.values.subarray(row, row + count), at + from);
  }
};

/** What an id comes to in a year: one value a draw, NaN for a draw that has failed. */
export const valuesOf = (runs: DrawnRuns, id: RecordId, t: number): Float64Array => {
  const values = new Float64Array(runs.count);
  copyValues(runs, id, t, values);
  return values;
};

/** What an id comes to in every year in a draw, NaN from where it has failed. */
export const pathOfDraw = (runs: DrawnRuns, id: RecordId, draw: number): number[] => {
  const place = placeOf(runs, id);
  const [block, column] = [Math.floor(draw / runs.width), draw % runs.width];
  return Array.from(
    { length: runs.years + 1 },
    (_, t) => runs.values[rowOf(runs, block, t, place) + column] ?? NaN
  );
};

/** Copies a column. A single number, as of a run alone, is quicker moved than a view of it made. */
const copyColumn = (from: Column, to: Column, at: number): void => {
  if (from.length === 1) to[at] = from[0] ?? NaN;
  else to.set(from, at);
};

const load = (
  { columns }: ParameterDraws,
  segment: SegmentInputs,
  from: number,
  count: number
): void => {
  for (const id of parameterIds) {
    const column = columns[id];
    const own = column.length === count ? column : column.subarray(from, from + count);
    copyColumn(own, workspace[id], 0);
  }
  if (segment.labourWeight !== undefined) workspace.labourWeight.fill(segment.labourWeight);
};

/** Takes away the numbers that follow a failure, and names it. */
const failures = (runs: Omit<DrawnRuns, "failed">, block: number, count: number): FailedDraw[] => {
  const failed: FailedDraw[] = [];
  for (let i = 0; i < count; i++) {
    const year = failedIn[i] ?? sound;
    if (year === sound) continue;
    failed.push({ draw: block * runs.width + i, year });
    for (let t = year; t <= runs.years; t++)
      for (let place = 0; place < runs.ids.length; place++)
        runs.values[rowOf(runs, block, t, place) + i] = NaN;
  }
  return failed;
};

/**
 * Runs a cluster under a policy for many draws of the parameters, in blocks. A draw's path depends
 * on the draw alone, to the last bit: not on the others, their number or the block it is in.
 *
 * Inputs are taken as admissible: the readers of segments, levers and parameters check them.
 *
 * @param ids what to keep
 * @param room memory to keep it in, if large enough, instead of new
 */
export const simulateDraws = (
  segment: SegmentInputs,
  policy: Policy,
  draws: ParameterDraws,
  years: number,
  ids: readonly RecordId[] = outcomeIds,
  room?: Float64Array
): DrawnRuns => {
  const { count } = draws;
  const width = Math.min(blockSize, count);
  const size = Math.ceil(count / width) * width * (years + 1) * ids.length;
  const values = room && room.length >= size ? room : new Float64Array(size);
  const runs = { count, years, ids, values, width };
  const kept = ids.map((id) => recordColumns[id].subarray(0, width));
  const passes = passesFor(ids);
  const inForce = blockYears(segment, policy, years);
  const failed: FailedDraw[] = [];
  for (let from = 0, block = 0; from < count; from += width, block++) {
    const together = Math.min(width, count - from);
    load(draws, segment, from, together);
    runBlock(inForce, together, (now) => {
      for (const pass of passes) pass(now, together);
      let row = rowOf(runs, block, now.t, 0);
      for (const column of kept) {
        copyColumn(column, values, row);
        row += width;
      }
    });
    failed.push(...failures(runs, block, together));
  }
  return { ...runs, failed };
};
