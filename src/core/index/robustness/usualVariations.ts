import { sameSetting } from "../pipeline/sameSetting";
import type { AggregateStep, IndexRecord, NormaliseStep, Step } from "../pipeline/record";
import type { Variation } from "./variation";

/** Scores on a scale around 100, far enough above 0 for every kind of mean. */
const scores = { method: "zscore", parameters: [100, 10] } as const;

/** A mean that lets a low value be made good for by half only, and that a value of 0 does not spoil. */
const lessCompensating = "power:0.5";

const different = <S extends Step>(own: S, others: readonly S[]): S[] => [
  own,
  ...others.filter((other) => !sameSetting(other, own)),
];

/** The index's own normalisation, and z-scores for all indicators. */
const normalisations = (own: NormaliseStep): NormaliseStep[] =>
  different(own, [{ step: "normalise", usual: scores, exceptions: {} }]);

const aggregatedBy = (own: AggregateStep, method: string): AggregateStep => ({
  step: "aggregate",
  usual: { ...own.usual, method },
  exceptions: Object.fromEntries(
    Object.entries(own.exceptions).map(([code, setting]) => [code, { ...setting, method }])
  ),
});

/** The index's own means, the arithmetic mean throughout, and one that compensates less. */
const aggregations = (own: AggregateStep): AggregateStep[] =>
  different(own, [aggregatedBy(own, "arithmetic"), aggregatedBy(own, lessCompensating)]);

const variationOf = (step: Step): Variation[] => {
  switch (step.step) {
    case "normalise":
      return [{ vary: "method", name: "normalisation", alternatives: normalisations(step) }];
    case "aggregate":
      return [{ vary: "method", name: "aggregation", alternatives: aggregations(step) }];
    case "impute":
      return [{ vary: "missing", name: "missing cells" }];
    case "screen":
    case "denominate":
    case "treat":
    case "weigh":
      return [];
  }
};

/**
 * What is doubted of an index where nothing else is asked: how it is normalised and aggregated, the
 * values put into missing cells, if it fills any, and every weight by up to `noise` of itself.
 */
export const usualVariations = ({ steps }: IndexRecord, noise: number): Variation[] => [
  ...steps.flatMap(variationOf),
  { vary: "weights", name: "weight noise", noise },
];
