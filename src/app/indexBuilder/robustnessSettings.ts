import { usualVariations } from "../../core/index/robustness/usualVariations";
import { rankBandWork, type RankBandAnswer } from "../../core/index/robustness/rankBandTask";
import type { BuiltIndex } from "../../core/index/pipeline/buildIndex";
import type { Work } from "../../core/catalogue/task";

/** How the ranks of an index are put to the test; as RANKBAND does it where nothing else is said. */
export const robustnessSettings = Object.freeze({
  draws: 1000,
  seed: 1,
  /** By how much of itself each weight moves at most. */
  weightNoise: 0.25,
  /** Share of the draws within the interval. */
  level: 0.9,
  /** How many units count as the best. */
  top: 3,
});

/** The work of building an index in other ways: other weights, and the usual other methods. */
export const robustnessWork = (index: BuiltIndex): Work<RankBandAnswer> => {
  const { draws, seed, weightNoise, level, top } = robustnessSettings;
  const variations = usualVariations(index.record, weightNoise);
  return rankBandWork({ index, variations, level, top }, draws, seed);
};
