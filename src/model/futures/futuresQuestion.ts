import type { ImportVerdict } from "../market/verdict";
import type { ClusterPolicy } from "../cluster/clusterPolicy";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { FailedFuture } from "../uncertainty/failedFutures";
import type { Comparison } from "./comparison";
import type { Fan } from "./fan";

/** A segment among those that are added up. */
export interface WeightedSegment {
  readonly inputs: SegmentInputs;
  /**
   * For each outcome what the segment has of it in the base year, in a unit that all segments
   * share; 0 leaves it out of the total. One segment alone needs none.
   */
  readonly weights: readonly number[];
}

/** One segment by itself. */
export const alone = (inputs: SegmentInputs): readonly WeightedSegment[] => [
  { inputs, weights: [] },
];

/** Which futures to look at. */
export interface FuturesQuestion {
  /** One, or several that are added up draw by draw. */
  readonly segments: readonly WeightedSegment[];
  /** Each is compared with those before it; the first is what the others are measured against. */
  readonly policies: readonly ClusterPolicy[];
  readonly outcomes: readonly OutcomeId[];
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  /** Of which outcomes every segment is to be run by itself, too, the parameters at their defaults. */
  readonly central?: readonly OutcomeId[];
}

/** What a policy brings in many futures. */
export interface PolicyFutures {
  /** For each outcome, measured in the base year under the first policy. */
  readonly fans: readonly Fan[];
  /** For each policy before it, for each outcome. */
  readonly against: readonly (readonly Comparison[])[];
}

/** A segment under a policy, the parameters at their defaults. */
export interface CentralRun {
  /** For each outcome asked for, every year over the base year under the first policy. */
  readonly paths: readonly (readonly number[])[];
  /** What import regulation does to it. */
  readonly verdict: ImportVerdict;
  /** Years in which no believable price clears its market. */
  readonly unbelievableYears: readonly number[];
}

export interface Futures {
  /** None where no outcome was asked for but those of the segments by themselves. */
  readonly draws: number;
  /** Futures in which no prices were found, be it in one segment only: left out. */
  readonly failed: number;
  /** The first few of them, with their inputs. */
  readonly failures: readonly FailedFuture[];
  readonly policies: readonly PolicyFutures[];
  /** For each policy, for each segment; only where it was asked for. */
  readonly central?: readonly (readonly CentralRun[])[];
}
