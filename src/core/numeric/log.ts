import { newColumn } from "./columnMemory";
import { ofUpperWord, powerOfTwo, upperWord } from "./doubleBits";
import {
  add,
  divide,
  fromNumber,
  logarithm,
  naturalLogarithmOfTwo,
  type DoubleDouble,
} from "./doubleDouble";

const steps = 256;

/** The upper word of the first number of the table, a little below √½; the last is below √2. */
const first = 0x3fe6a000;
const wordsPerStep = 4096;

/** Middles of the steps, their reciprocals and logarithms; next to 1 the middle is 1, so that ln 1 is 0. */
const centres = newColumn(steps);
const reciprocals = newColumn(steps);
/** ln of the middle: a multiple of 2^−32, whose sum with such multiples of ln 2 is exact, and the rest. */
const upperLogarithms = newColumn(steps);
const lowerLogarithms = newColumn(steps);
const wholeUnit = 1 / 4294967296;

for (let j = 0; j < steps; j++) {
  const low = ofUpperWord(first + j * wordsPerStep);
  const high = ofUpperWord(first + (j + 1) * wordsPerStep);
  const centre = low <= 1 && high >= 1 ? 1 : (low + high) / 2;
  centres[j] = centre;
  reciprocals[j] = 1 / centre;
}

/** ln of a middle from that of its neighbour: their ratio is so close to 1 that its series is short. */
const fromNeighbour = (j: number, neighbour: number, known: DoubleDouble): DoubleDouble => {
  const ratio = divide(fromNumber(centres[j] ?? NaN), fromNumber(centres[neighbour] ?? NaN));
  return add(known, logarithm(ratio));
};

const keepLogarithm = (j: number, exact: DoubleDouble): void => {
  const rounded = Math.round(exact.high / wholeUnit) * wholeUnit;
  upperLogarithms[j] = rounded;
  lowerLogarithms[j] = exact.high - rounded + exact.low;
};

const placeOfOne = centres.indexOf(1);
for (const direction of [1, -1]) {
  let exact = fromNumber(0);
  for (let j = placeOfOne + direction; j >= 0 && j < steps; j += direction) {
    exact = fromNeighbour(j, j - direction, exact);
    keepLogarithm(j, exact);
  }
}

const upperOfTwo = Math.round(naturalLogarithmOfTwo.high / wholeUnit) * wholeUnit;
const lowerOfTwo = naturalLogarithmOfTwo.high - upperOfTwo + naturalLogarithmOfTwo.low;
const smallestNormal = 2.2250738585072014e-308;
const lowestWord = 0x00100000;
const highestWord = 0x7fcfffff;

/**
 * ln x for a normal double below 2^1022: x = 2^e·c·(1 + r) with c from the table and |r| < 0.003.
 *
 * @param word the upper word of x
 */
const logOfPlain = (x: number, word: number): number => {
  const place = word - first;
  const e = place >> 20;
  const j = (place >> 12) & 255;
  const mantissa = x * powerOfTwo(-e);
  const r = (mantissa - (centres[j] ?? 0)) * (reciprocals[j] ?? 0);
  const square = r * r;
  const series = square * (-0.5 + r * (1 / 3) + square * (-0.25 + r * 0.2 - square * (1 / 6)));
  const whole = e * upperOfTwo + (upperLogarithms[j] ?? 0);
  return whole + (r + (series + (e * lowerOfTwo + (lowerLogarithms[j] ?? 0))));
};

const logOfExtreme = (x: number): number => {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return Infinity;
  return x < smallestNormal
    ? log(x * 18014398509481984) - 54 * naturalLogarithmOfTwo.high
    : log(x / 4) + 2 * naturalLogarithmOfTwo.high;
};

/**
 * The natural logarithm from a table and a short polynomial, with additions and multiplications
 * only: the same bits in every engine, relative error below 1e-15, also next to 1. NaN below 0,
 * −Infinity at 0, like the engine's own.
 */
export const log = (x: number): number => {
  const word = upperWord(x);
  return word >= lowestWord && word <= highestWord ? logOfPlain(x, word) : logOfExtreme(x);
};

/**
 * ln x of the first `count` numbers of a column, bit for bit as `log` gives it. The sign of
 * `outside` tells whether the word of any of them is out of the plain range.
 *
 * @param results another column
 */
export const logs = (column: Float64Array, results: Float64Array, count: number): void => {
  let outside = 0;
  for (let i = 0; i < count; i++) {
    const x = column[i] ?? 0;
    const word = upperWord(x);
    results[i] = logOfPlain(x, word);
    outside |= (word - lowestWord) | (highestWord - word);
  }
  if (outside >= 0) return;
  for (let i = 0; i < count; i++) results[i] = log(column[i] ?? 0);
};
