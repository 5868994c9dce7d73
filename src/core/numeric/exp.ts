import { divide, exponential, fromNumber, multiply, naturalLogarithmOfTwo } from "./doubleDouble";

const steps = 128;

/** 2^(j/128), rounded once. */
const powers = Float64Array.from(
  { length: steps },
  (_, j) => exponential(multiply(naturalLogarithmOfTwo, fromNumber(j / steps))).high
);

/** 2^e for every exponent of a normal double. */
const scales = new Float64Array(2047);
scales[1023] = 1;
for (let e = 1; e <= 1023; e++) scales[1023 + e] = 2 * (scales[1022 + e] ?? 0);
for (let e = 1; e <= 1022; e++) scales[1023 - e] = (scales[1024 - e] ?? 0) / 2;

const step = divide(naturalLogarithmOfTwo, fromNumber(steps));
// The upper part keeps 32 bits, so that its products with whole numbers below 2^21 are exact.
const widened = step.high * 2097153;
const stepHigh = widened - (widened - step.high);
const stepLow = step.high - stepHigh + step.low;
const perStep = divide(fromNumber(steps), naturalLogarithmOfTwo).high;
const roundToWhole = 6755399441055744; // 1.5·2^52: adding and taking it away rounds

const highest = 709.782712893384;
const lowest = -745.1332191019412;

/** Product with 2^e, also where the result is no normal double. */
const scale = (value: number, e: number): number => {
  if (e > 1023) return value * (scales[2046] ?? 0) * (scales[e] ?? 0);
  if (e < -1022) return value * (scales[1023 + e + 100] ?? 0) * (scales[923] ?? 0);
  return value * (scales[1023 + e] ?? 0);
};

/**
 * e^x from a table of 128 powers of two and a short polynomial, with additions and multiplications
 * only: the same bits in every engine, relative error below 1e-15. Beyond the range of a double
 * it is 0 or Infinity, like the engine's own.
 */
export const exp = (x: number): number => {
  if (!(x >= lowest)) return Number.isNaN(x) ? x : 0;
  if (x > highest) return Infinity;
  const k = x * perStep + roundToWhole - roundToWhole;
  const r = x - k * stepHigh - k * stepLow;
  const square = r * r;
  const polynomial = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120)));
  const power = powers[k & (steps - 1)] ?? 0;
  return scale(power + power * polynomial, k >> 7);
};
