import type { SensitivityRuns } from "./sensitivityRuns";

/** First and total order of every factor, as shares of the variance. */
export interface Estimates {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** How often each draw counts: once each, or as often as a bootstrap took it. */
export type Counts = Float64Array;

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of A and B together. */
const spreadOf = ({ a, b }: SensitivityRuns, counts: Counts): Spread => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y, count] = [a[i] ?? 0, b[i] ?? 0, counts[i] ?? 0];
    sum += count * (x + y);
    squares += count * (x * x + y * y);
  }
  const all = 2 * a.length;
  const mean = sum / all;
  return { mean, variance: squares / all - mean * mean };
};

/**
 * Saltelli's first order and Jansen's total order of one factor, before division by the variance:
 * mean of (f_B − mean)(f_AB − f_A), and half the mean of (f_A − f_AB)².
 */
const partsOf = (
  { a, b }: SensitivityRuns,
  mixed: Float64Array,
  counts: Counts,
  mean: number
): readonly [number, number] => {
  let first = 0;
  let total = 0;
  for (let i = 0; i < a.length; i++) {
    const count = counts[i] ?? 0;
    const moved = (mixed[i] ?? 0) - (a[i] ?? 0);
    first += count * ((b[i] ?? 0) - mean) * moved;
    total += count * moved * moved;
  }
  return [first / a.length, total / (2 * a.length)];
};

/**
 * The indices of all factors from the same draws. The outcome is centred, without which a mean far
 * from 0 drowns the first order in noise. `undefined` if the counted draws have no variance.
 *
 * Sources: Saltelli and others (2010), Computer Physics Communications 181, table 2, rows b and f;
 * Jansen (1999), Computer Physics Communications 117.
 *
 * @param runs of an outcome whose mean is already near 0
 */
export const estimatesOf = (runs: SensitivityRuns, counts: Counts): Estimates | undefined => {
  const { mean, variance } = spreadOf(runs, counts);
  if (!(variance > 0)) return undefined;
  const first = new Float64Array(runs.mixed.length);
  const total = new Float64Array(runs.mixed.length);
  runs.mixed.forEach((mixed, factor) => {
    const parts = partsOf(runs, mixed, counts, mean);
    first[factor] = parts[0] / variance;
    total[factor] = parts[1] / variance;
  });
  return { first, total };
};
