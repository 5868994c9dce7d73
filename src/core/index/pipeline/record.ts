import type { TreeNode } from "../framework/framework";
import type { Filling } from "../impute/imputation";
import type { Screening } from "../screen/screenUnits";
import type { Treatment } from "../treat/treatColumn";

/** Removes units of which too little is known. */
export interface ScreenStep extends Screening {
  readonly step: "screen";
}

/** Divides indicators by a column of the data that is no indicator, such as population. */
export interface DenominateStep {
  readonly step: "denominate";
  /** Code of the indicator → code of its denominator. */
  readonly denominators: Readonly<Record<string, string>>;
}

/** Fills missing cells; the last may be left missing where nothing is known to fill them by. */
export interface ImputeStep {
  readonly step: "impute";
  readonly filling: Filling;
  /**
   * `column`: from all units. `group`: from the units of the same group. `unit`: from the unit's
   * other indicators. `parent`: from its other indicators of the same parent.
   */
  readonly by: "column" | "group" | "unit" | "parent";
  /** Name of the grouping of the data; for `group` only. */
  readonly group?: string;
  /** With a seed each missing cell gets a value drawn from those it would be filled by. */
  readonly seed?: number;
}

/** Treats outliers. */
export interface TreatStep {
  readonly step: "treat";
  readonly treatment: Treatment;
  /** Indicators treated otherwise, or not at all. */
  readonly exceptions: Readonly<Record<string, Treatment | "none">>;
}

/** A method of normalisation with P1, P2, P3; `null` is the method's own default. */
export interface NormalisationSetting {
  readonly method: string;
  readonly parameters: readonly (number | null)[];
}

/** Brings every indicator to a common scale. */
export interface NormaliseStep {
  readonly step: "normalise";
  readonly usual: NormalisationSetting;
  /** Indicators normalised otherwise. */
  readonly exceptions: Readonly<Record<string, NormalisationSetting>>;
}

/** Decides the weight of every node among its siblings. */
export interface WeighStep {
  readonly step: "weigh";
  /**
   * `given`: `weights`. `equal`: 1 each. `principalComponent`: first component of each group of
   * siblings. `equalImportance`: equal correlation with the parent.
   */
  readonly method: "given" | "equal" | "principalComponent" | "equalImportance";
  /** Code → weight, for `given`; 1 where a code is missing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** How a node is made of its children. */
export interface AggregationSetting {
  /** A name of `aggregationIds`, such as `geometric` or `power:2`. */
  readonly method: string;
  /** Share of its children that a unit needs for a score. */
  readonly minCoverage: number;
}

/** Makes every node above the indicators of its children. */
export interface AggregateStep {
  readonly step: "aggregate";
  readonly usual: AggregationSetting;
  /** Nodes aggregated otherwise. */
  readonly exceptions: Readonly<Record<string, AggregationSetting>>;
}

/** A step that changes the data before it is normalised. */
export type DataStep = ScreenStep | DenominateStep | ImputeStep | TreatStep;

export type Step = DataStep | NormaliseStep | WeighStep | AggregateStep;

export type StepName = Step["step"];

/**
 * Everything that makes an index out of data: plain, so that it can be stored as JSON, and complete,
 * so that the same data give the same index. Data steps may stand in any order, each at most once;
 * then follow normalise, weigh and aggregate.
 */
export interface IndexRecord {
  /** The nodes in the order of the framework, each with its parent and direction. */
  readonly nodes: readonly TreeNode[];
  readonly steps: readonly Step[];
}
