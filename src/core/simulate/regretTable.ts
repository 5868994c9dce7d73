import { success, type Result } from "../fault";
import { difference } from "../numeric/difference";
import { quantile } from "../numeric/quantile";
import { failedRuns } from "./failedRuns";
import { tooFewRuns } from "./tooFewRuns";

/** Regret in units of the outcome, or as a share of the best outcome, which then is never 0. */
type RegretMeasure = "difference" | "share";

/** One policy of the grid. Regret is what it falls short of the best policy, draw by draw. */
export interface RegretCell {
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  /** Share of the draws in which no policy of the grid does better. */
  readonly best: number;
  /** A policy that is at least as good in every draw and better in one. */
  readonly dominatedBy: { readonly row: number; readonly column: number } | undefined;
}

export interface RegretTable {
  readonly cells: readonly (readonly RegretCell[])[];
  /** Draws that count; `failed` are those in which some policy failed. */
  readonly draws: number;
  readonly failed: readonly number[];
}

const middle = 0.5;
const nearlyAll = 0.95;

interface Policy {
  readonly row: number;
  readonly column: number;
  /** Larger is better. */
  readonly merits: Float64Array;
}

const policiesOf = (
  outcomes: readonly (readonly Float64Array[])[],
  higherIsBetter: boolean
): Policy[] =>
  outcomes.flatMap((cells, row) =>
    cells.map((outcome, column) => ({
      row,
      column,
      merits: higherIsBetter ? outcome : outcome.map((value) => -value),
    }))
  );

/** The best merit of each draw; NaN where a policy failed. */
const bestOf = (policies: readonly Policy[]): Float64Array => {
  const best = new Float64Array(policies[0]?.merits.length ?? 0).fill(-Infinity);
  for (const { merits } of policies)
    merits.forEach((merit, draw) => {
      best[draw] = Number.isFinite(merit) ? Math.max(best[draw] ?? NaN, merit) : NaN;
    });
  return best;
};

const dominates = (a: Float64Array, b: Float64Array, draws: readonly number[]): boolean => {
  let better = false;
  for (const draw of draws) {
    const ahead = difference(a[draw] ?? NaN, b[draw] ?? NaN);
    if (!(ahead >= 0)) return false;
    if (ahead > 0) better = true;
  }
  return better;
};

const cellOf = (
  policy: Policy,
  policies: readonly Policy[],
  best: Float64Array,
  draws: readonly number[],
  measure: RegretMeasure
): RegretCell => {
  const regret = Float64Array.from(draws, (draw) => {
    const [most, own] = [best[draw] ?? NaN, policy.merits[draw] ?? NaN];
    const short = difference(most, own);
    return measure === "share" ? short / Math.abs(most) : short;
  }).sort();
  const by = policies.find(({ merits }) => dominates(merits, policy.merits, draws));
  return {
    median: quantile(regret, middle),
    p95: quantile(regret, nearlyAll),
    largest: regret[regret.length - 1] ?? NaN,
    best: regret.filter((value) => value === 0).length / regret.length,
    dominatedBy: by && { row: by.row, column: by.column },
  };
};

/**
 * The regret of every policy of a grid, such as import rules × local-government policies, over the
 * same draws, with the dominated ones marked.
 *
 * @param outcomes grid of policies; each has one value a draw, NaN where its run failed
 */
export const regretTable = (
  outcomes: readonly (readonly Float64Array[])[],
  higherIsBetter: boolean,
  measure: RegretMeasure = "difference"
): Result<RegretTable> => {
  const policies = policiesOf(outcomes, higherIsBetter);
  const best = bestOf(policies);
  const failed = failedRuns(best);
  const draws = Array.from(best.keys()).filter((draw) => Number.isFinite(best[draw]));
  if (draws.length === 0) return tooFewRuns(0, 1, failed.length);
  return success({
    cells: outcomes.map((_, row) =>
      policies
        .filter((policy) => policy.row === row)
        .map((policy) => cellOf(policy, policies, best, draws, measure))
    ),
    draws: draws.length,
    failed,
  });
};
