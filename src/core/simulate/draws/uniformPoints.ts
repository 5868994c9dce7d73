import { randomStreams } from "../../numeric/random";
import type { Points } from "./points";

/**
 * Points of independent uniform coordinates. A column hangs on the seed and its place alone: more
 * points or more dimensions leave it as it was.
 */
export const uniformPoints = (count: number, dimensions: number, seed: number): Points =>
  randomStreams(seed, dimensions).map((stream) => {
    const column = new Float64Array(count);
    for (let i = 0; i < count; i++) column[i] = stream.uniform();
    return column;
  });
