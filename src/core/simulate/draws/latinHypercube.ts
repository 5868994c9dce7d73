import { randomStreams, type RandomStream } from "../../numeric/random";
import type { Points } from "./points";

/** The whole numbers below `count` in random order (Fisher and Yates). */
const shuffled = (count: number, stream: RandomStream): Float64Array => {
  const order = Float64Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    const moved = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = moved;
  }
  return order;
};

/**
 * A Latin hypercube: every column has exactly one coordinate in each of `count` equal steps,
 * somewhere within it, and the columns are shuffled independently.
 *
 * Source: McKay, Beckman and Conover (1979), Technometrics 21(2), 239–245.
 */
export const latinHypercube = (count: number, dimensions: number, seed: number): Points =>
  randomStreams(seed, dimensions).map((stream) =>
    shuffled(count, stream).map((step) => (step + stream.uniform()) / count)
  );
