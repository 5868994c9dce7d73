import { scoresOf } from "../../../core/index/pipeline/buildIndex";
import type { Step } from "../../../core/index/pipeline/record";
import { ranksOf } from "../../../core/index/robustness/rankBands";
import { replicator } from "../../../core/index/robustness/replicator";
import type { Variation } from "../../../core/index/robustness/variation";
import { defaultTreatment } from "../../../core/index/treat/treatColumn";
import { example, must } from "./asem";
import type { ReadReference, ReferenceTable } from "./check";

/** A recorded run of COINr, replayed. */
export interface Replay {
  readonly units: readonly string[];
  /** Scores and ranks of the index as it is, then of every replication. */
  readonly scores: readonly Float64Array[];
  readonly ranks: readonly Float64Array[];
  /** How many steps were varied. */
  readonly factors: number;
}

const treated = (mostWinsorised: number): Step => ({
  step: "treat",
  treatment: { ...defaultTreatment, mostWinsorised },
  exceptions: {},
});

const normalised = (method: string, ...parameters: number[]): Step => ({
  step: "normalise",
  usual: { method, parameters },
  exceptions: {},
});

const aggregated = (method: string): Step => ({
  step: "aggregate",
  usual: { method, minCoverage: 0 },
  exceptions: {},
});

/** COINr's noisy weights: a set a column, from the third on. */
const weighed = (noisy: ReferenceTable, set: number): Step => ({
  step: "weigh",
  method: "given",
  weights: Object.fromEntries(noisy.rows.map((row) => [row[0] ?? "", Number(row[set])])),
});

const firstSet = 2;

/** What was varied, with the alternatives in the order of their recorded numbers. */
const variations = (
  noisy: ReferenceTable
): readonly Extract<Variation, { readonly vary: "method" }>[] => [
  { vary: "method", name: "Winmax", alternatives: [1, 2, 3, 4, 5].map(treated) },
  {
    vary: "method",
    name: "Normalisation",
    alternatives: [normalised("minmax", 1, 100), normalised("zscore", 10, 2)],
  },
  {
    vary: "method",
    name: "Weights",
    alternatives: noisy.header.slice(firstSet).map((_, set) => weighed(noisy, set + firstSet)),
  },
  {
    vary: "method",
    name: "Aggregation",
    alternatives: [aggregated("arithmetic"), aggregated("geometric")],
  },
];

/** The middle of an alternative's part of the unit interval. */
const coordinateOf = (alternative: number, count: number): number => (alternative - 0.5) / count;

/** Replays a run from the alternatives that its sample records for every replication. */
export const replay = (readAsem: ReadReference, read: ReadReference, run: string): Replay => {
  const index = example(readAsem);
  const varied = variations(read("noisy_weights.csv"));
  const sample = read(`${run}/sample.csv`);
  const columns = varied.map(({ name }) => sample.header.indexOf(`alt_${name}`));
  const replicate = replicator(index, varied);
  const replicated = sample.rows.map((row) =>
    must(
      replicate(
        varied.map(({ alternatives }, v) =>
          coordinateOf(Number(row[columns[v] ?? -1]), alternatives.length)
        )
      )
    )
  );
  const scores = [scoresOf(index), ...replicated];
  return { units: index.input.units, scores, ranks: scores.map(ranksOf), factors: varied.length };
};
