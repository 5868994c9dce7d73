import { randomStreams } from "../../numeric/random";
import { directionBits, directionNumbers } from "./directionNumbers";
import type { Points } from "./points";

const scale = 1 / 4294967296; // 2^-32

/** Half of the finest step, so that no shifted coordinate is 0. */
const halfStep = 0.5;

/** How many ones the binary number ends with: the direction that the next point turns. */
const trailingOnes = (index: number): number =>
  directionBits - 1 - Math.clz32(~index & (index + 1));

/** The point of an index: the directions at the ones of its Gray code, taken together. */
const pointAt = (index: number, directions: ArrayLike<number>): number => {
  let point = 0;
  let code = index ^ (index >>> 1);
  for (let bit = 0; code !== 0; bit++, code >>>= 1) if (code & 1) point ^= directions[bit] ?? 0;
  return point;
};

const column = (
  dimension: number,
  count: number,
  from: number,
  shift: number,
  within: number
): Float64Array => {
  const directions = directionNumbers(dimension);
  const coordinates = new Float64Array(count);
  let point = pointAt(from, directions);
  for (let i = 0; i < count; i++) {
    coordinates[i] = (((point ^ shift) >>> 0) + within) * scale;
    point ^= directions[trailingOnes(from + i)] ?? 0;
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
 * @param from the index of the first point, for a stretch of the sequence
 * @returns at most `sobolDimensions` columns; more is a programmer's error
 */
export const sobolSequence = (
  count: number,
  dimensions: number,
  seed?: number,
  from = 0
): Points => {
  if (seed === undefined)
    return Array.from({ length: dimensions }, (_, dimension) =>
      column(dimension, count, from, 0, 0)
    );
  return randomStreams(seed, dimensions).map((stream, dimension) =>
    column(dimension, count, from, Math.floor(stream.uniform() / scale) | 0, halfStep)
  );
};
