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

/** The fan of an outcome over its years, from one value a draw and year. */
const fanOf = (path: DrawnPath, draws: number): Result<Fan> => {
  const fan = { p5: [], p25: [], p50: [], p75: [], p95: [] } as Record<keyof Fan, number[]>;
  for (let from = 0; from < path.length; from += draws) {
    const band = bandOf(path.subarray(from, from + draws));
    if (!band.ok) return band;
    for (const id of Object.keys(fan) as (keyof Fan)[]) fan[id].push(band.value[id]);
  }
  return success(fan);
};

/** The last year alone. */
export const lastYear = (path: DrawnPath, draws: number): Float64Array =>
  path.slice(path.length - draws);

/** Every value over the same draw's value in the base year of another path. */
export const relativeToBase = (path: DrawnPath, base: DrawnPath, draws: number): DrawnPath => {
  const relative = new Float64Array(path.length);
  for (let from = 0; from < path.length; from += draws)
    for (let draw = 0; draw < draws; draw++)
      relative[from + draw] = path[from + draw]! / base[draw]!;
  return relative;
};

export const fansOf = (paths: readonly DrawnPath[], draws: number): Result<readonly Fan[]> =>
  paths.reduce<Result<readonly Fan[]>>(
    (fans, path) =>
      then(fans, (known) => then(fanOf(path, draws), (fan) => success([...known, fan]))),
    success([])
  );
