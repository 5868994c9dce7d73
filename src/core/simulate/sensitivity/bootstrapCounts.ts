import { randomStream, type RandomStream } from "../../numeric/random";

const countsOf = (draws: number, stream: RandomStream): Float64Array => {
  const counts = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    const taken = stream.below(draws);
    counts[taken] = (counts[taken] ?? 0) + 1;
  }
  return counts;
};

/** How often each draw is taken when as many are drawn with replacement, for every repetition. */
export const bootstrapCounts = (
  draws: number,
  repetitions: number,
  seed: number
): Float64Array[] => {
  const stream = randomStream(seed);
  return Array.from({ length: repetitions }, () => countsOf(draws, stream));
};
