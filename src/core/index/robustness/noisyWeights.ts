import type { RandomStream } from "../../numeric/random";

/** Every weight moved by up to `noise` times itself, up or down. */
export const noisyWeights = (
  weights: Readonly<Record<string, number>>,
  noise: number,
  stream: RandomStream
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights).map(([code, weight]) => [
      code,
      weight * (1 + noise * (2 * stream.uniform() - 1)),
    ])
  );
