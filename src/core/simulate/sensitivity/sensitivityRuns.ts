/** One outcome of the runs of a sensitivity plan, in its order; NaN marks a run that failed. */
export interface SensitivityRuns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** A run that failed: which plan it stands in, and its number there. */
export interface FailedSensitivityRun {
  /** `a`, `b`, or the number of the factor. */
  readonly plan: "a" | "b" | number;
  readonly run: number;
}
