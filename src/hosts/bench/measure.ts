/** Times of repeated runs, in milliseconds. */
export interface Times {
  readonly runs: number;
  readonly least: number;
  readonly median: number;
  readonly p95: number;
}

const round = (value: number): number => Number(value.toPrecision(4));

const at = (sorted: readonly number[], share: number): number =>
  round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);

export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return {
    runs: sorted.length,
    least: round(sorted[0] ?? NaN),
    median: at(sorted, 0.5),
    p95: at(sorted, 0.95),
  };
};

/** How long some work takes, in milliseconds. */
export const timed = async (work: () => unknown): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

/** Times of so many runs, after a few that warm the engine up. */
export const repeated = async (runs: number, work: () => unknown): Promise<Times> => {
  for (let n = 0; n < 3; n++) await work();
  const all: number[] = [];
  for (let n = 0; n < runs; n++) all.push(await timed(work));
  return timesOf(all);
};
