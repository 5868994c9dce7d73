import type { Framework } from "../framework/framework";
import type {
  AggregationSetting,
  DataStep,
  IndexRecord,
  NormalisationSetting,
  WeighStep,
} from "./record";

/** What holds for nodes that say nothing else. */
export interface UsualSettings {
  readonly normalise: NormalisationSetting;
  readonly aggregate: string;
}

const usualSettings: UsualSettings = Object.freeze({
  normalise: Object.freeze({ method: "minmax", parameters: Object.freeze([]) }),
  aggregate: "arithmetic",
});

const normaliseExceptions = (
  { nodes, indicators }: Framework,
  usual: NormalisationSetting
): Record<string, NormalisationSetting> =>
  Object.fromEntries(
    indicators.flatMap((code) => {
      const node = nodes.get(code);
      if (!node || (node.normalise === undefined && node.p1 === undefined && node.p2 === undefined))
        return [];
      const parameters = [node.p1 ?? null, node.p2 ?? null];
      return [[code, { method: node.normalise ?? usual.method, parameters }]];
    })
  );

const aggregateExceptions = (
  { nodes, aggregates }: Framework,
  usual: string
): Record<string, AggregationSetting> =>
  Object.fromEntries(
    aggregates.flatMap((code) => {
      const node = nodes.get(code);
      return node && (node.aggregate !== undefined || node.minCoverage > 0)
        ? [[code, { method: node.aggregate ?? usual, minCoverage: node.minCoverage }]]
        : [];
    })
  );

/**
 * The record of an index from its framework table: normalise, weigh by the table's weights or
 * another way, aggregate; before that the data steps asked for.
 */
export const recordOf = (
  framework: Framework,
  dataSteps: readonly DataStep[] = [],
  usual: UsualSettings = usualSettings,
  weigh: WeighStep["method"] = "given"
): IndexRecord => {
  const nodes = [...framework.nodes.values()];
  return {
    nodes: nodes.map(({ code, parent, direction }) => ({ code, parent, direction })),
    steps: [
      ...dataSteps,
      {
        step: "normalise",
        usual: usual.normalise,
        exceptions: normaliseExceptions(framework, usual.normalise),
      },
      {
        step: "weigh",
        method: weigh,
        weights: Object.fromEntries(nodes.map(({ code, weight }) => [code, weight])),
      },
      {
        step: "aggregate",
        usual: { method: usual.aggregate, minCoverage: 0 },
        exceptions: aggregateExceptions(framework, usual.aggregate),
      },
    ],
  };
};
