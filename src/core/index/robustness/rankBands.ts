import { ranks } from "../../numeric/ranks";

/** Where a unit may stand. Ranks count from 1 for the best; equal scores share the better rank. */
export interface RankBand {
  /** Of the index as it is; NaN for a unit without a score. */
  readonly score: number;
  readonly rank: number;
  /** The ranks that the level of the replications lies between; NaN if it never has one. */
  readonly low: number;
  readonly high: number;
  /** Share of the replications with a rank of the unit in which it is at most `top`. */
  readonly top: number;
  /** Replications in which the unit has no rank. */
  readonly unranked: number;
}

export const ranksOf = (scores: Float64Array): Float64Array => ranks(scores, "descending", "min");

/** The smallest of sorted ranks that at least this share of them do not exceed: always one that occurs. */
const occurring = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;

const bandOf = (
  score: number,
  rank: number,
  all: Float64Array,
  level: number,
  top: number
): RankBand => {
  const sorted = all.filter((x) => x === x).sort();
  return {
    score,
    rank,
    low: occurring(sorted, (1 - level) / 2),
    high: occurring(sorted, (1 + level) / 2),
    top: sorted.filter((x) => x <= top).length / sorted.length,
    unranked: all.length - sorted.length,
  };
};

/**
 * The interval of ranks of every unit, and how often it is among the best.
 *
 * @param nominal scores of the index as it is
 * @param replicated a row of scores a replication
 * @param level share of the replications within the interval, such as 0.9
 * @param top how many count as the best
 */
export const rankBands = (
  nominal: Float64Array,
  replicated: readonly Float64Array[],
  level: number,
  top: number
): RankBand[] => {
  const own = ranksOf(nominal);
  const rows = replicated.map(ranksOf);
  return Array.from(nominal, (score, unit) =>
    bandOf(
      score,
      own[unit] ?? NaN,
      Float64Array.from(rows, (row) => row[unit] ?? NaN),
      level,
      top
    )
  );
};
