import { log } from "./log";

/** Stirling's series is good to the last digit from here on. */
const farEnough = 16;
const halfLogTwoPi = 0.9189385332046727;

/** ln Γ(x) for x > 0: shifted upwards, then Stirling's series (Abramowitz and Stegun, 6.1.41). */
export const logGamma = (x: number): number => {
  let product = 1;
  let y = x;
  for (; y < farEnough; y += 1) product *= y;
  const inverse = 1 / (y * y);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
    y;
  return (y - 0.5) * log(y) - y + halfLogTwoPi + series - log(product);
};
