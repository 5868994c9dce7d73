import { failure, fault, success, type Fault, type Result } from "../../fault";
import { sum } from "../../numeric/sum";

/** Weights from pairwise judgements, and how far these contradict one another. */
export interface PairwiseWeights {
  /** They sum to 1. */
  readonly weights: readonly number[];
  /** 0 where all judgements agree; above 0.1 they should be looked at again. */
  readonly consistencyRatio: number;
}

/** Mean consistency index of random judgements for 1, 2, 3 … criteria: Saaty (1980), table 1. */
const randomIndex = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

const mostSteps = 10000;
const settled = 1e-15;

/** How far a judgement and its reverse may differ, as typed cells such as 0.333 do. */
const reciprocalSlack = 0.01;

const shapeFaults = (judgements: readonly (readonly number[])[]): readonly Fault[] => {
  const size = judgements.length;
  if (size === 0 || size > randomIndex.length || judgements.some((row) => row.length !== size))
    return [
      fault(
        "wrongShape",
        {},
        {
          found: `${size} × ${judgements[0]?.length ?? 0}`,
          expected: `a square of up to ${randomIndex.length} criteria`,
        }
      ),
    ];
  return judgements.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const where = { row: i + 1, column: j + 1 };
      const product = value * (judgements[j]?.[i] ?? NaN);
      return value > 0 && Math.abs(product - 1) <= reciprocalSlack
        ? []
        : [
            fault("outOfRange", where, {
              found: value,
              expected: "above 0, and one over its reverse",
            }),
          ];
    })
  );
};

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => sum(row.map((value, j) => value * (vector[j] ?? 0))));

const principal = (
  judgements: readonly (readonly number[])[]
): { readonly weights: readonly number[]; readonly root: number } => {
  let weights: readonly number[] = judgements.map(() => 1 / judgements.length);
  let root = judgements.length;
  for (let k = 0; k < mostSteps; k++) {
    const next = times(judgements, weights);
    root = sum(next);
    const scaled = next.map((x) => x / root);
    const change = Math.max(...scaled.map((x, i) => Math.abs(x - (weights[i] ?? 0))));
    weights = scaled;
    if (change < settled) break;
  }
  return { weights, root };
};

/**
 * Analytic hierarchy process: the principal right eigenvector of a matrix that says in row i, column
 * j how many times as important i is as j. Source: Saaty (1980), The Analytic Hierarchy Process.
 */
export const pairwiseWeights = (
  judgements: readonly (readonly number[])[]
): Result<PairwiseWeights> => {
  const faults = shapeFaults(judgements);
  if (faults.length > 0) return failure(...faults);
  const size = judgements.length;
  const { weights, root } = principal(judgements);
  const random = randomIndex[size - 1] ?? 0;
  return success({
    weights,
    consistencyRatio: random === 0 ? 0 : (root - size) / (size - 1) / random,
  });
};
