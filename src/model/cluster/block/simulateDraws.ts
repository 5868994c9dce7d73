import { outcomeIds } from "../../outcomes";
import type { SegmentInputs } from "../../segments/simulationInputs";
import type { Policy } from "../policy";
import { copyColumn } from "./copyColumn";
import { recordColumns, type RecordId } from "./recordColumns";
import { blockWidth, runDraws, type FailedDraw, type ParameterDraws } from "./runDraws";

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

/** Takes away the numbers that follow a failure. */
const blank = (runs: DrawnRuns): void => {
  for (const { draw, year } of runs.failed) {
    const [block, column] = [Math.floor(draw / runs.width), draw % runs.width];
    for (let t = year; t <= runs.years; t++)
      for (let place = 0; place < runs.ids.length; place++)
        runs.values[rowOf(runs, block, t, place) + column] = NaN;
  }
};

/**
 * Runs a cluster under a policy for many draws of the parameters, and keeps what they come to: see
 * `runDraws`.
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
  const width = blockWidth(draws);
  const size = Math.ceil(count / width) * width * (years + 1) * ids.length;
  const values = room && room.length >= size ? room : new Float64Array(size);
  const layout = { count, years, ids, values, width };
  const kept = ids.map((id) => recordColumns[id].subarray(0, width));
  const failed = runDraws({ segment, policy, draws, years, ids }, ({ t, from }) => {
    let row = rowOf(layout, from / width, t, 0);
    for (const column of kept) {
      copyColumn(column, values, row);
      row += width;
    }
  });
  const runs = { ...layout, failed };
  blank(runs);
  return runs;
};
