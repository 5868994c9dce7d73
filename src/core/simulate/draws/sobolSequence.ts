import { randomStreams } from "../../numeric/random";
import { directionBits, directionNumbers } from "./directionNumbers";
import type { Points } from "./points";

const scale = 1 / 4294967296; // 2^-32

/** Half of the finest step, so that no shifted coordinate is 0. */
const halfStep = 0.5;

/** How many ones the binary number ends with: the direction that the next point turns. */
const trailingOnes = (index: number): number =>
  directionBits - 1 - Math.clz32(~index & (index + 1));

const column = (dimension: number, count: number, shift: number, within: number): Float64Array => {
  const directions = directionNumbers(dimension);
  const coordinates = new Float64Array(count);
  let point = 0;
  for (let i = 0; i < count; i++) {
    coordinates[i] = (((point ^ shift) >>> 0) + within) * scale;
    point ^= directions[trailingOnes(i)] ?? 0;
  }
  return coordinates;
};

/**
 * The first points of the Sobol' sequence, which fill the unit cube more evenly than chance does,
 * in the order of Antonov and Saleev (1979). With a seed each dimension is moved by a digital
 * shift: the points stay as even, but none is 0 and other seeds give other points, so that
 * repetitions show the error. Powers of two are the best counts.
 *
 * @param seed without one the bare sequence, beginning with 0
 * @returns at most `sobolDimensions` columns; more is a programmer's error
 */
export const sobolSequence = (count: number, dimensions: number, seed?: number): Points => {
  if (seed === undefined)
    return Array.from({ length: dimensions }, (_, dimension) => column(dimension, count, 0, 0));
  return randomStreams(seed, dimensions).map((stream, dimension) =>
    column(dimension, count, Math.floor(stream.uniform() / scale) | 0, halfStep)
  );
};
