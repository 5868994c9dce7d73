import { divide, fromNumber, logarithm, naturalLogarithmOfTwo, split } from "./doubleDouble";

const steps = 128;
const first = 90; // 90/128 < √½
const last = 182; // 182/128 > √2

/** Reciprocals of the table's centres with ten bits, so that their products with half a mantissa are exact. */
const reciprocals = new Float64Array(last + 1);
/** −ln of those reciprocals: an upper part of 32 bits and the rest. */
const upper = new Float64Array(last + 1);
const lower = new Float64Array(last + 1);

const shorten = (value: number): number => {
  const widened = value * 2097153;
  return widened - (widened - value);
};

for (let j = first; j <= last; j++) {
  const reciprocal = Math.round((512 * steps) / j) / 512;
  const negative = logarithm(divide(fromNumber(1), fromNumber(reciprocal)));
  reciprocals[j] = reciprocal;
  upper[j] = shorten(negative.high);
  lower[j] = negative.high - (upper[j] ?? 0) + negative.low;
}

const twoUpper = shorten(naturalLogarithmOfTwo.high);
const twoLower = naturalLogarithmOfTwo.high - twoUpper + naturalLogarithmOfTwo.low;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
const highWord = words[1] === 0x3ff00000 ? 1 : 0;
const smallestNormal = 2.2250738585072014e-308;

/** ln(1 + r) − r for |r| < 0.008. */
const series = (r: number): number =>
  r *
  r *
  (-0.5 + r * (1 / 3 + r * (-0.25 + r * (0.2 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8)))))));

const ofNormal = (x: number, shift: number): number => {
  float[0] = x;
  const word = words[highWord] ?? 0;
  let exponent = (word >>> 20) - 1023;
  words[highWord] = (word & 0xfffff) | 0x3ff00000;
  let mantissa = float[0];
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  const j = Math.round(mantissa * steps);
  const parts = split(mantissa);
  const reciprocal = reciprocals[j] ?? 1;
  const r = parts.high * reciprocal - 1 + parts.low * reciprocal;
  const e = exponent + shift;
  const whole = e * twoUpper + (upper[j] ?? 0);
  const sum = whole + r;
  const lost = whole - sum + r;
  return sum + (lost + (series(r) + (e * twoLower + (lower[j] ?? 0))));
};

/**
 * The natural logarithm from a table of reciprocals and a short polynomial, with additions and
 * multiplications only: the same bits in every engine, relative error below 1e-15, also next to 1.
 * NaN below 0, −Infinity at 0, like the engine's own.
 */
export const log = (x: number): number => {
  if (x >= smallestNormal && x < Infinity) return ofNormal(x, 0);
  if (x > 0 && x < smallestNormal) return ofNormal(x * 18014398509481984, -54);
  if (x === 0) return -Infinity;
  return x > 0 ? Infinity : NaN;
};
