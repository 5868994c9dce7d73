import { success, then, type Result } from "../../core/fault";
import { doubtShares, type DoubtShares } from "../../core/index/robustness/doubtShares";
import { byInputUnit } from "../../core/index/robustness/byInputUnit";
import { probabilityAbove } from "../../core/index/robustness/probabilityAbove";
import { rankBands, type RankBand } from "../../core/index/robustness/rankBands";
import { replications, type FailedReplication } from "../../core/index/robustness/replications";
import { usualVariations } from "../../core/index/robustness/usualVariations";
import { scoresOf } from "../../core/index/pipeline/buildIndex";
import { latinHypercube } from "../../core/simulate/draws/latinHypercube";
import type { DoubtedIndex } from "./readDoubts";

/** How sure the ranks of an index are. */
export interface RobustUnit extends RankBand {
  readonly unit: string;
  /** How often it scores above the unit next behind it; `undefined` for the last. */
  readonly aboveNext: number | undefined;
}

export interface Robustness {
  /** From the first rank to the last; units without a score at the end. */
  readonly units: readonly RobustUnit[];
  readonly draws: number;
  readonly failed: readonly FailedReplication[];
  /** Where the moving of ranks comes from, or why that cannot be said. */
  readonly shares: Result<DoubtShares>;
}

/** What is asked; each has a usual value on the command line. */
export interface RobustnessOptions {
  readonly draws: number;
  readonly seed: number;
  /** By how much of itself each weight moves at most. */
  readonly weightNoise: number;
  /** Share of the draws within an interval. */
  readonly level: number;
  /** How many units count as the best. */
  readonly top: number;
  /** Draws that the shares rest on, for each variation. */
  readonly samples: number;
}

const lastRank = Number.MAX_SAFE_INTEGER;

const inOrder = (bands: readonly RankBand[]): number[] =>
  [...bands.keys()].sort(
    (a, b) => (bands[a]?.rank || lastRank) - (bands[b]?.rank || lastRank) || a - b
  );

/** Replicates an index with everything that is doubted of it. */
export const robustnessOf = (
  { index, doubts }: DoubtedIndex,
  { draws, seed, weightNoise, level, top, samples }: RobustnessOptions
): Result<Robustness> => {
  const variations = [...usualVariations(index.record, weightNoise), ...doubts];
  const points = latinHypercube(draws, variations.length, seed);
  return then(replications(index, variations, points), ({ scores, failed }) => {
    const bands = rankBands(byInputUnit(index, scoresOf(index)), scores, level, top);
    const order = inOrder(bands);
    const units = order.flatMap((unit, place) => {
      const band = bands[unit];
      const next = order[place + 1];
      const aboveNext = next === undefined ? undefined : probabilityAbove(scores, unit, next);
      return band ? [{ ...band, unit: index.input.units[unit] ?? "", aboveNext }] : [];
    });
    return success({
      units,
      draws,
      failed,
      shares: doubtShares(index, variations, samples, seed),
    });
  });
};
