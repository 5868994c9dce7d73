import { clip } from "./clip";

/**
 * The value below which a triangular variable lies with a given probability.
 *
 * With F = (mode − low)/(high − low): low + √(p(high − low)(mode − low)) up to p = F, beyond it
 * high − √((1 − p)(high − low)(high − mode)). The square root is exact in every engine.
 */
export const triangularQuantile = (
  probability: number,
  low: number,
  mode: number,
  high: number
): number => {
  const width = high - low;
  const value =
    probability * width < mode - low
      ? low + Math.sqrt(probability * width * (mode - low))
      : high - Math.sqrt((1 - probability) * width * (high - mode));
  return clip(value, low, high);
};
