import { failure, fault, success, type Result } from "../../fault";
import { bisect } from "../../numeric/bisect";
import { sum } from "../../numeric/sum";
import { rebuildIndex, scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { changeStep } from "../pipeline/changeStep";
import { weightsOf } from "../pipeline/weightsOf";
import { byInputUnit } from "./byInputUnit";

/** A change of one weight, as shares of the group of siblings, at which two units swap. */
export interface WeightChange {
  /** The node whose weight changes; its siblings keep their proportions. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

type Weights = Readonly<Record<string, number>>;

/** How finely shares are tried before the place of a swap is narrowed down. */
const trials = 32;

/** The weights with one node at a share of its siblings. */
const withShare = (
  weights: Weights,
  code: string,
  siblings: readonly string[],
  share: number
): Weights => {
  const others = siblings.filter((sibling) => sibling !== code);
  const total = sum(others.map((other) => weights[other] ?? 0));
  return {
    ...weights,
    [code]: share,
    ...Object.fromEntries(
      others.map((other) => [other, ((weights[other] ?? 0) / total) * (1 - share)])
    ),
  };
};

/** Does the upper of two units still score above the lower? `undefined` without both scores. */
type StillAbove = (weights: Weights) => boolean | undefined;

const stillAbove =
  (index: BuiltIndex, upper: number, lower: number): StillAbove =>
  (weights) => {
    const record = changeStep(index.record, "weigh", (step) => ({
      ...step,
      method: "given",
      weights,
    }));
    const built = record.ok ? rebuildIndex(record.value, index) : record;
    if (!built.ok) return undefined;
    const scores = byInputUnit(built.value, scoresOf(built.value));
    const difference = (scores[upper] ?? NaN) - (scores[lower] ?? NaN);
    return Number.isNaN(difference) ? undefined : difference > 0;
  };

/** The nearest share to `from`, going towards `end`, at which the units swap. */
const swapTowards = (
  from: number,
  end: number,
  above: (share: number) => boolean | undefined
): number | undefined => {
  let last = from;
  for (let trial = 1; trial <= trials; trial++) {
    const share = from + ((end - from) * trial) / trials;
    const still = above(share);
    if (still === undefined) return undefined;
    if (!still) return bisect((x) => above(x) === false, last, share);
    last = share;
  }
  return undefined;
};

const changesOf = (
  code: string,
  siblings: readonly string[],
  weights: Weights,
  above: StillAbove
): WeightChange[] => {
  const own = weights[code] ?? 0;
  const total = sum(siblings.map((sibling) => weights[sibling] ?? 0));
  if (siblings.length < 2 || own === total) return [];
  const from = own / total;
  const aboveAt = (share: number): boolean | undefined =>
    above(withShare(weights, code, siblings, share));
  return [0, 1].flatMap((end) => {
    const to = swapTowards(from, end, aboveAt);
    return to === undefined ? [] : [{ code, from, to }];
  });
};

/**
 * The changes of one weight alone after which two units no longer stand in their order, the
 * smallest first; none where no single weight can swap them. For any method of aggregation: shares
 * are tried in 32 steps either way and the first swap is narrowed down by halving, so for a method
 * that is not linear in the weights a swap that is undone within a step can escape.
 *
 * @param first places of the two units in the input, in any order
 */
export const smallestWeightChanges = (
  index: BuiltIndex,
  first: number,
  second: number
): Result<readonly WeightChange[]> => {
  const scores = byInputUnit(index, scoresOf(index));
  const difference = (scores[first] ?? NaN) - (scores[second] ?? NaN);
  if (Number.isNaN(difference) || difference === 0)
    return failure(
      fault(
        "undefinedResult",
        {},
        { found: "units of the same score or of none", expected: "two units with different scores" }
      )
    );
  const [upper, lower] = difference > 0 ? [first, second] : [second, first];
  const weights = weightsOf(index.stages);
  const above = stillAbove(index, upper, lower);
  const changes = [...index.tree.children.values()].flatMap((siblings) =>
    siblings.flatMap((code) => changesOf(code, siblings, weights, above))
  );
  return success(changes.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from)));
};
