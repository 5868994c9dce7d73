import { columnOf } from "./columnMemory";
import { lowerWord, timesPowerOfTwo } from "./doubleBits";
import {
  divide,
  exponential,
  fromNumber,
  multiply,
  naturalLogarithmOfTwo,
  type DoubleDouble,
} from "./doubleDouble";

const steps = 256;

/** 2^(j/256) for j from 0 on: each power of 2 in j doubles what there is, which costs a product a number. */
const exactPowers = (): readonly DoubleDouble[] => {
  const exact = [fromNumber(1)];
  for (let bit = 1; bit < steps; bit *= 2) {
    const factor = exponential(multiply(naturalLogarithmOfTwo, fromNumber(bit / steps)));
    exact.push(...exact.map((power) => multiply(power, factor)));
  }
  return exact;
};

/** The same, rounded once. */
const powers = columnOf(exactPowers().map(({ high }) => high));

const step = divide(naturalLogarithmOfTwo, fromNumber(steps));
// The upper part keeps 32 bits, so that its products with whole numbers below 2^21 are exact.
const widened = step.high * 2097153;
const stepHigh = widened - (widened - step.high);
const stepLow = step.high - stepHigh + step.low;
const perStep = divide(fromNumber(steps), naturalLogarithmOfTwo).high;
const roundToWhole = 6755399441055744; // 1.5·2^52: adding and taking it away rounds

const highest = 709.782712893384;
const lowest = -745.1332191019412;
/** Up to here, either way, the result and its steps are normal doubles. */
const plain = 708;

/**
 * e^x for |x| up to `plain`: 2^(k/256) from the table times a short polynomial of the rest. Masks
 * keep the engine from checking what cannot be out of bounds.
 */
const expOfPlain = (x: number): number => {
  const shifted = x * perStep + roundToWhole;
  const k = shifted - roundToWhole;
  const r = x - k * stepHigh - k * stepLow;
  const square = r * r;
  const polynomial = r + square * (0.5 + r * (1 / 6) + square * (1 / 24));
  const whole = lowerWord(shifted);
  const power = timesPowerOfTwo(powers[whole & 255] ?? 0, whole >> 8);
  return power + power * polynomial;
};

/** e^x where it or its parts are no normal doubles. */
const expOfExtreme = (x: number): number => {
  if (!(x >= lowest)) return Number.isNaN(x) ? x : 0;
  if (x > highest) return Infinity;
  const half = x / 2;
  return expOfPlain(half) * expOfPlain(half);
};

/**
 * e^x from a table of 256 powers of two and a short polynomial, with additions and multiplications
 * only: the same bits in every engine, relative error below 1e-15. Beyond the range of a double
 * it is 0 or Infinity, like the engine's own.
 */
export const exp = (x: number): number =>
  x > -plain && x < plain ? expOfPlain(x) : expOfExtreme(x);

/**
 * e^x of the first `count` numbers of a column, bit for bit as `exp` gives it. Whether all of them
 * are plain shows in the sum of their squares, which costs less than to ask each.
 *
 * @param results another column
 */
export const exps = (column: Float64Array, results: Float64Array, count: number): void => {
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const x = column[i] ?? 0;
    results[i] = expOfPlain(x);
    squares += x * x;
  }
  if (squares < plain * plain) return;
  for (let i = 0; i < count; i++) results[i] = exp(column[i] ?? 0);
};
