import { log } from "../../numeric/log";
import { power } from "../../numeric/power";
import { sum } from "../../numeric/sum";

/** What each child of a node has in its score: shares that sum to 1. */
type Shares = (values: readonly number[], weights: readonly number[]) => readonly number[];

/** Terms as shares of their sum; equal parts of the weights where the terms sum to 0. */
const ofTotal = (terms: readonly number[], weights: readonly number[]): readonly number[] => {
  const total = sum(terms);
  return total === 0
    ? weights.map((weight) => weight / sum(weights))
    : terms.map((term) => term / total);
};

const through =
  (change: (x: number) => number): Shares =>
  (values, weights) =>
    ofTotal(
      values.map((x, k) => (weights[k] ?? 0) * change(x)),
      weights
    );

/** All of it to the children whose values make the score, equal ones sharing it. */
const pickedOut =
  (wanted: (sorted: readonly number[]) => readonly number[]): Shares =>
  (values, weights) => {
    const counting = values.filter((_, k) => weights[k] !== 0).sort((a, b) => a - b);
    const picked = wanted(counting);
    const times = (list: readonly number[], x: number) => list.filter((y) => y === x).length;
    const hits = values.map((x, k) =>
      weights[k] === 0 ? 0 : times(picked, x) / times(counting, x)
    );
    return ofTotal(
      hits.map((hit, k) => hit * (values[k] ?? 0)),
      hits
    );
  };

const middleOf = (sorted: readonly number[]): readonly number[] => {
  const half = Math.floor((sorted.length - 1) / 2);
  return sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half, half + 2);
};

const named: Readonly<Record<string, Shares>> = Object.freeze({
  arithmetic: through((x) => x),
  geometric: through(log),
  harmonic: through((x) => 1 / x),
  min: pickedOut((sorted) => sorted.slice(0, 1)),
  median: pickedOut(middleOf),
});

/**
 * How a method splits its score among the children: arithmetic means by w·x, geometric ones by
 * w·ln x, power means by w·x^p, the minimum and the median to the children they are. Undefined for
 * methods that do not add up.
 */
export const sharesOf = (method: string): Shares | undefined => {
  const word = method.trim().toLowerCase();
  if (!word.startsWith("power:")) return named[word];
  const exponent = Number(word.slice("power:".length));
  return exponent === 0 ? named["geometric"] : through((x) => power(x, exponent));
};
