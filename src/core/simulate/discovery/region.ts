import { membersOf, type Cases, type Members } from "./cases";

/** A side of a box: the lower or the upper bound of a column. */
export interface Side {
  readonly column: number;
  readonly end: "low" | "high";
}

/** Bounds a column, ±Infinity where there is none; both ends belong to the box. */
export interface Region {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const everywhere = (columns: number): Region => ({
  low: Array.from({ length: columns }, () => -Infinity),
  high: Array.from({ length: columns }, () => Infinity),
});

export const isBound = (region: Region, { column, end }: Side): boolean =>
  Number.isFinite(region[end][column]);

/** The region with one side moved. */
export const moved = (region: Region, { column, end }: Side, bound: number): Region => ({
  ...region,
  [end]: region[end].with(column, bound),
});

/** The region with one side taken away. */
export const freed = (region: Region, side: Side): Region =>
  moved(region, side, side.end === "low" ? -Infinity : Infinity);

/** Both sides of every column. */
export const sidesOf = (columns: number): Side[] =>
  Array.from({ length: columns }, (_, column): Side[] => [
    { column, end: "low" },
    { column, end: "high" },
  ]).flat();

/** The runs among those given that lie in the region. */
export const membersWithin = (cases: Cases, among: Uint8Array, region: Region): Members => {
  const inside = among.slice();
  cases.columns.forEach((column, j) => {
    const low = region.low[j] ?? -Infinity;
    const high = region.high[j] ?? Infinity;
    if (low === -Infinity && high === Infinity) return;
    column.forEach((value, run) => {
      if (!(value >= low && value <= high)) inside[run] = 0;
    });
  });
  return membersOf(cases, inside);
};
