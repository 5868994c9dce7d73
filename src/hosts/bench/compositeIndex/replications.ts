import type { Result } from "../../../core/fault";
import type { IndicatorData } from "../../../core/index/indicatorData";
import { buildIndex, scoresOf } from "../../../core/index/pipeline/buildIndex";
import type { DataStep, IndexRecord } from "../../../core/index/pipeline/record";
import type { TreeNode } from "../../../core/index/framework/framework";
import { defaultTreatment } from "../../../core/index/treat/treatColumn";
import { randomStream, type RandomStream } from "../../../core/numeric/random";
import { ranks } from "../../../core/numeric/ranks";

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults[0]));
  return result.value;
};

/** Weights vary by a quarter on both sides. */
const weightNoise = 0.25;
const mostWinsorised = 5;

const dataSteps = (
  denominators: Readonly<Record<string, string>>,
  stream: RandomStream
): readonly DataStep[] => [
  ...(Object.keys(denominators).length > 0 ? [{ step: "denominate" as const, denominators }] : []),
  { step: "impute", filling: stream.uniform() < 0.5 ? "mean" : "median", by: "column" },
  { step: "screen", by: "coverage", minCoverage: 0.9, minNonZero: 0 },
  {
    step: "treat",
    treatment: { ...defaultTreatment, mostWinsorised: 1 + stream.below(mostWinsorised) },
    exceptions: {},
  },
];

/** One draw: filling, treatment, normalisation, weights and aggregation all vary. */
const drawRecord = (
  nodes: readonly TreeNode[],
  denominators: Readonly<Record<string, string>>,
  stream: RandomStream
): IndexRecord => {
  const standardised = stream.uniform() < 0.5;
  const weight = (): number => 1 + weightNoise * (2 * stream.uniform() - 1);
  return {
    nodes,
    steps: [
      ...dataSteps(denominators, stream),
      {
        step: "normalise",
        usual: standardised
          ? { method: "zscore", parameters: [100, 15] }
          : { method: "minmax", parameters: [1, 100] },
        exceptions: {},
      },
      {
        step: "weigh",
        method: "given",
        weights: Object.fromEntries(nodes.map(({ code }) => [code, weight()])),
      },
      {
        step: "aggregate",
        usual: {
          method: stream.uniform() < 0.5 ? "arithmetic" : standardised ? "median" : "geometric",
          minCoverage: 0,
        },
        exceptions: {},
      },
    ],
  };
};

/** Builds an index from its very start for every draw, and ranks its units. */
export const replicate = (
  draws: number,
  nodes: readonly TreeNode[],
  data: IndicatorData,
  denominators: Readonly<Record<string, string>>
): void => {
  const stream = randomStream(1);
  for (let draw = 0; draw < draws; draw++) {
    const record = drawRecord(nodes, denominators, stream);
    ranks(scoresOf(must(buildIndex(record, data))), "descending", "min");
  }
};
