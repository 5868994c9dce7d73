import { failure, success, then, type Fault, type Result } from "../../fault";
import type { DrawPlan } from "../../simulate/draws/drawPlan";
import {
  eachAlone,
  sensitivityPlan,
  type Factor,
} from "../../simulate/sensitivity/sensitivityPlan";
import { sobolIndices, type SobolIndices } from "../../simulate/sensitivity/sobolIndices";
import { scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { byInputUnit } from "./byInputUnit";
import { checkVariations } from "./checkVariations";
import { ranksOf } from "./rankBands";
import { replicator, type Replicate } from "./replicator";
import { doubtKindOf, type DoubtKind, type Variation } from "./variation";

/** Which doubts the moving of ranks comes from. */
export interface DoubtShares extends SobolIndices {
  /** What the indices belong to: each variation, then each kind of doubt. */
  readonly factors: readonly Factor[];
  /** Why replications failed, without repetition. */
  readonly reasons: readonly Fault[];
}

const kinds: readonly DoubtKind[] = ["method", "weights", "data"];

/** A factor for each kind of doubt; what the variations of a kind have in common counts for it too. */
const kindFactors = (variations: readonly Variation[]): Factor[] =>
  kinds
    .map((kind) => ({
      name: kind,
      members: variations.filter((v) => doubtKindOf(v) === kind).map(({ name }) => name),
    }))
    .filter(({ members }) => members.length > 0);

/** How far ranks have moved: the mean distance to those of the index as it is. */
export const meanRankChange = (nominal: Float64Array, scores: Float64Array): number => {
  const changes = ranksOf(scores)
    .map((rank, unit) => Math.abs(rank - (nominal[unit] ?? NaN)))
    .filter((change) => change === change);
  return changes.reduce((sum, change) => sum + change, 0) / changes.length;
};

class Outcomes {
  readonly reasons = new Map<string, Fault>();

  constructor(
    private readonly replicate: Replicate,
    private readonly outcome: (scores: Float64Array) => number
  ) {}

  of(plan: DrawPlan): Float64Array {
    return Float64Array.from({ length: plan.count }, (_, run) => {
      const result = this.replicate(plan.columns.map((column) => column[run] ?? 0));
      if (result.ok) return this.outcome(result.value);
      for (const reason of result.faults) this.reasons.set(JSON.stringify(reason), reason);
      return NaN;
    });
  }
}

/**
 * The share of each variation, and of method, weights and data as a whole, in the variance of an
 * outcome of the replications: by default of how far the ranks move.
 *
 * @param samples replications are samples × (factors + 2)
 * @param outcome of the scores of a replication, one for each unit of the input
 */
export const doubtShares = (
  index: BuiltIndex,
  variations: readonly Variation[],
  samples: number,
  seed: number,
  outcome?: (scores: Float64Array) => number
): Result<DoubtShares> => {
  const faults = checkVariations(index, variations);
  if (faults.length > 0) return failure(...faults);
  const uncertain = variations.map(({ name }) => ({ name, low: 0, high: 1 }));
  const factors = [...eachAlone(uncertain), ...kindFactors(variations)];
  const plan = sensitivityPlan(uncertain, factors, samples, seed);
  const nominal = ranksOf(byInputUnit(index, scoresOf(index)));
  const outcomes = new Outcomes(
    replicator(index, variations),
    outcome ?? ((scores) => meanRankChange(nominal, scores))
  );
  const runs = {
    a: outcomes.of(plan.a),
    b: outcomes.of(plan.b),
    mixed: plan.mixed.map((mixed) => outcomes.of(mixed)),
  };
  return then(sobolIndices(runs), (indices) =>
    success({ ...indices, factors, reasons: [...outcomes.reasons.values()] })
  );
};
