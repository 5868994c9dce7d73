import { failure, fault, success, then, type Result } from "../../fault";
import { quantile } from "../../numeric/quantile";
import { bootstrapCounts } from "./bootstrapCounts";
import { estimatesOf, type Estimates } from "./estimates";
import { soundRuns } from "./soundRuns";
import type { FailedSensitivityRun, SensitivityRuns } from "./sensitivityRuns";

/** A share of the variance with its bootstrap interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SobolIndex {
  /** What the variance would lose if the factor were known. */
  readonly first: Estimate;
  /** What would be left of it if all other factors were known. */
  readonly total: Estimate;
  /** The first order came out above the total, which only sampling error can do: more draws are needed. */
  readonly noise: boolean;
}

export interface SobolIndices {
  /** In the order of the factors. */
  readonly indices: readonly SobolIndex[];
  readonly mean: number;
  readonly variance: number;
  /** Draws that were used, of both A and B. */
  readonly samples: number;
  readonly failed: readonly FailedSensitivityRun[];
}

/** How the intervals are found. */
export interface Bootstrap {
  readonly repetitions: number;
  readonly seed: number;
  /** Share of the bootstrap's estimates that the interval holds. */
  readonly level: number;
}

const usualBootstrap: Bootstrap = { repetitions: 200, seed: 1, level: 0.9 };

/** Below this share of the outcome's size a difference is rounding, not variance. */
const roundingShare = 1e-12;

const centred = (runs: SensitivityRuns, mean: number): SensitivityRuns => {
  const centre = (values: Float64Array): Float64Array => values.map((value) => value - mean);
  return { a: centre(runs.a), b: centre(runs.b), mixed: runs.mixed.map(centre) };
};

const meanOf = ({ a, b }: SensitivityRuns): number => {
  const add = (sum: number, value: number): number => sum + value;
  return (a.reduce(add, 0) + b.reduce(add, 0)) / (a.length + b.length);
};

/** Largest distance from 0. */
const reach = ({ a, b }: SensitivityRuns): number => {
  const further = (most: number, value: number): number => Math.max(most, Math.abs(value));
  return b.reduce(further, a.reduce(further, 0));
};

const intervalOf = (
  value: number,
  estimates: readonly number[],
  { level }: Bootstrap
): Estimate => {
  const sorted = Float64Array.from(estimates).sort();
  return {
    value,
    low: quantile(sorted, (1 - level) / 2),
    high: quantile(sorted, (1 + level) / 2),
  };
};

const indexOf = (
  factor: number,
  found: Estimates,
  repeated: readonly Estimates[],
  bootstrap: Bootstrap
): SobolIndex => {
  const estimate = (order: keyof Estimates): Estimate =>
    intervalOf(
      found[order][factor] ?? NaN,
      repeated.map((estimates) => estimates[order][factor] ?? NaN),
      bootstrap
    );
  const [first, total] = [estimate("first"), estimate("total")];
  return { first, total, noise: first.value > total.value };
};

const varianceOf = ({ a, b }: SensitivityRuns): number => {
  const add = (sum: number, value: number): number => sum + value * value;
  return b.reduce(add, a.reduce(add, 0)) / (a.length + b.length);
};

const constantOutcome = (value: number): Result<never> =>
  failure(fault("outcomeConstant", {}, { found: value }, "notAvailable"));

/**
 * Which factors an outcome's variance comes from: first order (Saltelli 2010) and total order
 * (Jansen), with intervals from one bootstrap of the draws for all of them, so that they can be
 * compared.
 *
 * @param runs the outcome of every run of a sensitivity plan; NaN marks a run that failed. Draws
 *   with a failed run are left out, and the failed runs named.
 * @returns the fault `outcomeConstant` where no draw differs, so that no share is defined
 */
export const sobolIndices = (
  runs: SensitivityRuns,
  bootstrap: Bootstrap = usualBootstrap
): Result<SobolIndices> =>
  then(soundRuns(runs), ({ runs: sound, failed }) => {
    const mean = meanOf(sound);
    const around = centred(sound, mean);
    const samples = sound.a.length;
    const found = estimatesOf(around, new Float64Array(samples).fill(1));
    if (found === undefined || reach(around) <= roundingShare * reach(sound))
      return constantOutcome(mean);
    const repeated = bootstrapCounts(samples, bootstrap.repetitions, bootstrap.seed).flatMap(
      (counts) => estimatesOf(around, counts) ?? []
    );
    return success({
      indices: sound.mixed.map((_, factor) => indexOf(factor, found, repeated, bootstrap)),
      mean,
      variance: varianceOf(around),
      samples,
      failed,
    });
  });
