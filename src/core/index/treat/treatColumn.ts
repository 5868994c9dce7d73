import { fault, type Fault } from "../../fault";
import { transformations, type TransformationId } from "./transformations";
import { checkOutliers, winsorise, type OutlierCheck, type OutlierLimits } from "./winsorise";

/** How outliers are treated: first by winsorising, and where that does not do by transforming. */
export interface Treatment {
  /** Points that may be winsorised; 0 goes to the transformation at once. */
  readonly mostWinsorised: number;
  readonly limits: OutlierLimits;
  /** `none` leaves a column alone that winsorising does not mend. */
  readonly transformation: TransformationId | "none";
  /** Of the Box–Cox transformation. */
  readonly lambda: number;
  /** Is the winsorised column transformed, rather than the column as it came? */
  readonly combine: boolean;
}

/** Winsorise up to five points, else take logarithms; limits of the JRC. */
export const defaultTreatment: Treatment = Object.freeze({
  mostWinsorised: 5,
  limits: Object.freeze({ skewness: 2, kurtosis: 3.5 }),
  transformation: "log",
  lambda: 0,
  combine: false,
});

/** A treated column and what was done to it. */
export interface TreatedColumn {
  readonly column: Float64Array;
  readonly before: OutlierCheck;
  readonly winsorised?: { readonly high: readonly number[]; readonly low: readonly number[] };
  readonly afterWinsorising?: OutlierCheck;
  /** Name of the transformation of all points. */
  readonly transformed?: string;
  readonly afterTransforming?: OutlierCheck;
  /** A warning where the column still has outliers, or could not be transformed. */
  readonly remark?: Fault;
}

const stillSkewed = ({ skewness, kurtosis }: OutlierCheck): Fault =>
  fault("outliersRemain", {}, { skewness, kurtosis }, "warning");

const isSound = (column: Float64Array, given: Float64Array): boolean =>
  column.every((x, i) => Number.isFinite(x) || Number.isNaN(given[i] ?? NaN));

const transform = (
  given: Float64Array,
  base: Float64Array,
  treatment: Treatment,
  done: TreatedColumn
): TreatedColumn => {
  if (treatment.transformation === "none")
    return { ...done, remark: stillSkewed(done.afterWinsorising ?? done.before) };
  const { column, mark } = transformations[treatment.transformation](base, treatment.lambda);
  if (!isSound(column, given))
    return { ...done, remark: fault("notTransformed", {}, { found: mark }, "warning") };
  const after = checkOutliers(column, treatment.limits);
  return {
    ...done,
    column,
    transformed: mark,
    afterTransforming: after,
    ...(after.passes ? {} : { remark: stillSkewed(after) }),
  };
};

/**
 * Treats the outliers of a column. A column that passes is handed back as it is, the same array;
 * so is one with fewer than four different places to measure kurtosis by.
 */
export const treatColumn = (given: Float64Array, treatment: Treatment): TreatedColumn => {
  const before = checkOutliers(given, treatment.limits);
  const untouched = { column: given, before };
  if (before.passes || Number.isNaN(before.kurtosis)) return untouched;
  const { limits, mostWinsorised } = treatment;
  const { column, check: after, high, low } = winsorise(given, limits, mostWinsorised, before);
  const winsorised = { ...untouched, winsorised: { high, low }, afterWinsorising: after };
  if (after.passes) return { ...winsorised, column };
  return transform(given, treatment.combine ? column : given, treatment, {
    ...winsorised,
    column: treatment.transformation === "none" ? column : given,
  });
};
