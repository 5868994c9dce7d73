import type { BlockYear } from "./blockYear";
import { market } from "./workspace";

const { logIndex, logIndex1, logIndex2, logIndex3, logIndex4 } = market;

/**
 * What the last years weigh in a guess of the next, by how many of them have seen the same policy:
 * last year alone, a straight line, and curves through three and four points.
 */
const guesses = [
  [1, 0, 0, 0],
  [1, 0, 0, 0],
  [2, -1, 0, 0],
  [3, -3, 1, 0],
  [4, -6, 4, -1],
] as const;

/** Where the search for ln Π begins: where the years since the policy last changed point to. */
export const startMarket = ({ settled }: BlockYear, count: number): void => {
  const [w1, w2, w3, w4] = guesses[Math.min(settled, guesses.length - 1)]!;
  for (let i = 0; i < count; i++)
    logIndex[i] =
      w1 * logIndex1[i]! + w2 * logIndex2[i]! + (w3 * logIndex3[i]! + w4 * logIndex4[i]!);
};

/** Keeps this year's ln Π for the next ones. */
export const keepMarket = (count: number): void => {
  for (let i = 0; i < count; i++) {
    logIndex4[i] = logIndex3[i]!;
    logIndex3[i] = logIndex2[i]!;
    logIndex2[i] = logIndex1[i]!;
    logIndex1[i] = logIndex[i]!;
  }
};
