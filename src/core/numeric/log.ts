import { ofUpperWord, timesPowerOfTwo, upperWord } from "./doubleBits";
import {
  add,
  divide,
  fromNumber,
  logarithm,
  naturalLogarithmOfTwo,
  type DoubleDouble,
} from "./doubleDouble";
import { firstOf, keepPair, newPairs, secondOf } from "./pairs";

const steps = 256;

/** The upper word of the first number of the table, a little below √½; the last is below √2. */
const first = 0x3fe6a000;
const wordsPerStep = 4096;

/** Middles of the steps with their reciprocals; next to 1 the middle is 1, so that ln 1 is 0. */
const centres = newPairs(steps);
/** ln of the middle: a multiple of 2^−32, whose sum with such multiples of ln 2 is exact, and the rest. */
const logarithms = newPairs(steps);
const wholeUnit = 1 / 4294967296;

for (let j = 0; j < steps; j++) {
  const low = ofUpperWord(first + j * wordsPerStep);
  const high = ofUpperWord(first + (j + 1) * wordsPerStep);
  const centre = low <= 1 && high >= 1 ? 1 : (low + high) / 2;
  keepPair(centres, j, centre, 1 / centre);
}

/** ln of a middle from that of its neighbour: their ratio is so close to 1 that its series is short. */
const fromNeighbour = (j: number, neighbour: number, known: DoubleDouble): DoubleDouble => {
  const ratio = divide(fromNumber(firstOf(centres, j)), fromNumber(firstOf(centres, neighbour)));
  return add(known, logarithm(ratio));
};

const keepLogarithm = (j: number, exact: DoubleDouble): void => {
  const rounded = Math.round(exact.high / wholeUnit) * wholeUnit;
  keepPair(logarithms, j, rounded, exact.high - rounded + exact.low);
};

const placeOfOne = centres.indexOf(1) / 2;
for (const direction of [1, -1]) {
  let exact = fromNumber(0);
  for (let j = placeOfOne + direction; j >= 0 && j < steps; j += direction) {
    exact = fromNeighbour(j, j - direction, exact);
    keepLogarithm(j, exact);
  }
}

const upperOfTwo = Math.round(naturalLogarithmOfTwo.high / wholeUnit) * wholeUnit;
const lowerOfTwo = naturalLogarithmOfTwo.high - upperOfTwo + naturalLogarithmOfTwo.low;
/** Up to here, either way, a logarithm is known to be that of a normal double. */
const plain = 708;

/**
 * ln x for a normal double: x = 2^e·c·(1 + r) with c from the table and |r| < 0.003. Of anything
 * else, whose bits say an e beyond those of normal doubles, it makes a number beyond `plain`.
 */
const logOfPlain = (x: number): number => {
  const place = upperWord(x) - first;
  const e = place >> 20;
  const j = (place >> 12) & 255;
  const mantissa = timesPowerOfTwo(x, -e);
  const r = (mantissa - firstOf(centres, j)) * secondOf(centres, j);
  const square = r * r;
  const series = square * (-0.5 + r * (1 / 3) + square * (-0.25 + r * 0.2 - square * (1 / 6)));
  const whole = e * upperOfTwo + firstOf(logarithms, j);
  return whole + (r + (series + (e * lowerOfTwo + secondOf(logarithms, j))));
};

const logOfExtreme = (x: number): number => {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return Infinity;
  return x < 1
    ? log(x * 18014398509481984) - 54 * naturalLogarithmOfTwo.high
    : log(x / 4) + 2 * naturalLogarithmOfTwo.high;
};

/**
 * The natural logarithm from a table and a short polynomial, with additions and multiplications
 * only: the same bits in every engine, relative error below 1e-15, also next to 1. NaN below 0,
 * −Infinity at 0, like the engine's own.
 */
export const log = (x: number): number => {
  const result = logOfPlain(x);
  return result > -plain && result < plain ? result : logOfExtreme(x);
};

/**
 * ln x of the first `count` numbers of a column, bit for bit as `log` gives it. Whether all of them
 * are plain shows in the sum of their squares, as in `exps`.
 *
 * @param results another column
 */
export const logs = (column: Float64Array, results: Float64Array, count: number): void => {
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const result = logOfPlain(column[i] ?? 0);
    results[i] = result;
    squares += result * result;
  }
  if (squares < plain * plain) return;
  for (let i = 0; i < count; i++) results[i] = log(column[i] ?? 0);
};
