import type { BlockYear } from "./blockYear";
import { market } from "./workspace";

const { logIndex, logIndex1, logIndex2, logIndex3 } = market;

/** Years with the same policy after which the path is smooth enough to be carried on. */
const straight = 2;
const curved = 3;

/**
 * Where the search for ln Π begins: last year's, and once a policy has settled, where the last two
 * or three years point to.
 */
export const startMarket = ({ settled }: BlockYear, count: number): void => {
  for (let i = 0; i < count; i++) {
    const [x1, x2, x3] = [logIndex1[i]!, logIndex2[i]!, logIndex3[i]!];
    logIndex[i] = settled >= curved ? 3 * (x1 - x2) + x3 : settled >= straight ? 2 * x1 - x2 : x1;
  }
};

/** Keeps this year's ln Π for the next ones. */
export const keepMarket = (count: number): void => {
  for (let i = 0; i < count; i++) {
    logIndex3[i] = logIndex2[i]!;
    logIndex2[i] = logIndex1[i]!;
    logIndex1[i] = logIndex[i]!;
  }
};
