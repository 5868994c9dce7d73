import { room } from "../../core/numeric/room";
import { bandOf } from "../../core/simulate/bands";
import { then, success, type Result } from "../../core/fault";
import type { DrawnPath } from "./drawnPaths";

/** Where an outcome lies in every year: half of the futures between p25 and p75, 90 % between p5 and p95. */
export interface Fan {
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

const relativeRoom = room((count) => new Float64Array(count));

/** The values of a year, each over the same draw's in the base year of another path; soon written over. */
const relativeTo = (base: DrawnPath, values: DrawnPath): DrawnPath => {
  const relative = relativeRoom(values.length);
  for (let draw = 0; draw < values.length; draw++) relative[draw] = values[draw]! / base[draw]!;
  return relative;
};

/** The fan of an outcome over its years, from one value a draw and year. */
const fanOf = (path: DrawnPath, draws: number, base: DrawnPath | undefined): Result<Fan> => {
  const fan = { p5: [], p25: [], p50: [], p75: [], p95: [] } as Record<keyof Fan, number[]>;
  for (let from = 0; from < path.length; from += draws) {
    const values = path.subarray(from, from + draws);
    const band = bandOf(base ? relativeTo(base, values) : values);
    if (!band.ok) return band;
    for (const id of Object.keys(fan) as (keyof Fan)[]) fan[id].push(band.value[id]);
  }
  return success(fan);
};

/** The last year alone. */
export const lastYear = (path: DrawnPath, draws: number): Float64Array =>
  path.slice(path.length - draws);

/** @param bases in the base year of which paths the outcomes are measured; as they are, if in none */
export const fansOf = (
  paths: readonly DrawnPath[],
  draws: number,
  bases: readonly DrawnPath[] = []
): Result<readonly Fan[]> =>
  paths.reduce<Result<readonly Fan[]>>(
    (fans, path, o) =>
      then(fans, (known) => then(fanOf(path, draws, bases[o]), (fan) => success([...known, fan]))),
    success([])
  );
