import { success, type Result } from "../../fault";
import { difference } from "../../numeric/difference";
import { failedRuns } from "../failedRuns";
import type { MorrisPlan } from "./morrisPlan";
import { tooFewRuns } from "../tooFewRuns";

/** How an outcome moves when one number does, in units of the outcome over its whole range. */
export interface ElementaryEffect {
  /** μ: the mean effect, with its sign. */
  readonly mean: number;
  /** μ*: the mean size of the effect, by which numbers are ranked. */
  readonly size: number;
  /** σ: how much the effect hangs on where it is taken, so on the other numbers or on curvature. */
  readonly deviation: number;
  /** How many effects it rests on. */
  readonly count: number;
}

export interface ElementaryEffects {
  /** In the order of the plan's numbers. */
  readonly effects: readonly ElementaryEffect[];
  readonly failed: readonly number[];
}

/** Two effects are the least that have a deviation. */
const least = 2;

const summary = (effects: readonly number[]): ElementaryEffect => {
  const count = effects.length;
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / count;
  const size = effects.reduce((sum, effect) => sum + Math.abs(effect), 0) / count;
  const squares = effects.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0);
  return { mean, size, deviation: Math.sqrt(squares / (count - 1)), count };
};

/**
 * The elementary effects of every number: what is worth a full sensitivity analysis, at the price
 * of (numbers + 1) runs a trajectory. An effect next to a failed run is left out.
 *
 * Sources: Morris (1991); the size: Campolongo, Cariboni and Saltelli (2007), Environmental
 * Modelling & Software 22, 1509–1518.
 *
 * @param outcome one value a draw of the plan; NaN marks a run that failed
 */
export const elementaryEffects = (
  { plan, moves }: MorrisPlan,
  outcome: Float64Array
): Result<ElementaryEffects> => {
  const found: number[][] = plan.names.map(() => []);
  for (const { from, moved, length } of moves) {
    const effect = difference(outcome[from + 1] ?? NaN, outcome[from] ?? NaN) / length;
    if (Number.isFinite(effect)) found[moved]?.push(effect);
  }
  const failed = failedRuns(outcome);
  const fewest = Math.min(...found.map(({ length }) => length));
  return fewest < least
    ? tooFewRuns(outcome.length - failed.length, plan.count, failed.length)
    : success({ effects: found.map(summary), failed });
};
