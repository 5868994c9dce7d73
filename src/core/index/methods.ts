import { success, then, type Result } from "../fault";
import { readAggregation } from "./aggregate/aggregations";
import type { Framework } from "./framework/framework";
import { readNormalisation } from "./normalise/readNormalisation";
import type { DataStep, IndexRecord, WeighStep } from "./pipeline/record";
import { recordOf } from "./pipeline/recordOf";
import { defaultTreatment } from "./treat/treatColumn";

/** What stands in for missing cells: nothing, or the mean or median of their column. */
export const fillings = ["none", "mean", "median"] as const;

/** How outliers are treated: not, or as `defaultTreatment` says. */
export const treatments = ["none", "winsorise"] as const;

/** Where weights come from: `given` by the framework, or one of the ways of `WeighStep`. */
export const weightings = [
  "given",
  "equal",
  "principalComponent",
  "equalImportance",
] as const satisfies readonly WeighStep["method"][];

/**
 * How an index is made, as far as its framework leaves that open: plain data. What the framework
 * says of a node goes first.
 */
export interface IndexMethods {
  /** Share of the indicators that must be known of a unit for it to stay, 0 to 1. */
  readonly minCoverage: number;
  readonly fill: (typeof fillings)[number];
  readonly treat: (typeof treatments)[number];
  /** A name of `normalisationIds`, with parameters where wanted, such as `minmax:1:100`. */
  readonly normalise: string;
  readonly weigh: (typeof weightings)[number];
  /** A name of `aggregationIds`, such as `geometric` or `power:2`. */
  readonly aggregate: string;
}

/** Nothing left out, filled in or treated; 0 to 100 by the extremes; the table's weights; means. */
export const usualMethods: IndexMethods = Object.freeze({
  minCoverage: 0,
  fill: "none",
  treat: "none",
  normalise: "minmax",
  weigh: "given",
  aggregate: "arithmetic",
});

const screening = (minCoverage: number): DataStep[] =>
  minCoverage > 0 ? [{ step: "screen", by: "coverage", minCoverage, minNonZero: 0 }] : [];

const imputing = (fill: IndexMethods["fill"]): DataStep[] =>
  fill === "none" ? [] : [{ step: "impute", filling: fill, by: "column" }];

const treating = (treat: IndexMethods["treat"]): DataStep[] =>
  treat === "none" ? [] : [{ step: "treat", treatment: defaultTreatment, exceptions: {} }];

/** The record of an index of a framework, made by these methods; a fault names a method nobody knows. */
export const recordByMethods = (
  framework: Framework,
  methods: IndexMethods
): Result<IndexRecord> => {
  const { minCoverage, fill, treat, weigh, aggregate } = methods;
  const dataSteps = [...screening(minCoverage), ...imputing(fill), ...treating(treat)];
  return then(readAggregation(aggregate, { name: "aggregate" }), () =>
    then(readNormalisation(methods.normalise, { name: "normalise" }), (normalise) =>
      success(recordOf(framework, dataSteps, { normalise, aggregate }, weigh))
    )
  );
};
