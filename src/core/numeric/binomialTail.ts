import { exp } from "./exp";
import { log } from "./log";

/** ln n! for every n up to a limit. */
const logFactorials = (limit: number): Float64Array => {
  const logs = new Float64Array(limit + 1);
  for (let n = 2; n <= limit; n++) logs[n] = (logs[n - 1] ?? 0) + log(n);
  return logs;
};

/** The probability of at least `successes` in `trials`, each with the probability `chance`. */
export const binomialTail = (successes: number, trials: number, chance: number): number => {
  if (successes <= 0 || chance >= 1) return 1;
  if (chance <= 0) return 0;
  const factorials = logFactorials(trials);
  const ways = (k: number): number =>
    (factorials[trials] ?? 0) - (factorials[k] ?? 0) - (factorials[trials - k] ?? 0);
  let tail = 0;
  for (let k = successes; k <= trials; k++)
    tail += exp(ways(k) + k * log(chance) + (trials - k) * log(1 - chance));
  return Math.min(1, tail);
};
