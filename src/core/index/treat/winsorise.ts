import { extent } from "../../numeric/extent";
import { moments } from "../../numeric/moments";

/** When a column counts as one with outliers: both limits are passed. */
export interface OutlierLimits {
  /** Of the absolute skewness. */
  readonly skewness: number;
  readonly kurtosis: number;
}

/** Skewness and kurtosis of a column and whether they pass. */
export interface OutlierCheck {
  readonly passes: boolean;
  readonly skewness: number;
  readonly kurtosis: number;
}

export const checkOutliers = (column: Float64Array, limits: OutlierLimits): OutlierCheck => {
  const { skewness, kurtosis } = moments(column);
  return {
    passes: Math.abs(skewness) < limits.skewness || kurtosis < limits.kurtosis,
    skewness,
    kurtosis,
  };
};

/** A column after winsorising, and which of its points were moved. */
export interface Winsorised {
  readonly column: Float64Array;
  /** Of the column as it is now. */
  readonly check: OutlierCheck;
  readonly high: readonly number[];
  readonly low: readonly number[];
}

const places = (column: Float64Array, value: number): number[] => {
  const found: number[] = [];
  for (let i = 0; i < column.length; i++) if (column[i] === value) found.push(i);
  return found;
};

/** The value next to the end that is moved. */
const nextTo = (column: Float64Array, end: number, upper: boolean): number => {
  let next = upper ? -Infinity : Infinity;
  for (const x of column) if (x !== end && (upper ? x > next : x < next)) next = x;
  return next;
};

/**
 * Moves the outermost point to the value next to it, on the side of the long tail, until the column
 * passes or `most` points have been moved. Tied points move together. A column whose last two
 * different values would become one is left there.
 *
 * @param before the check of the column as it is given
 */
export const winsorise = (
  given: Float64Array,
  limits: OutlierLimits,
  most: number,
  before: OutlierCheck
): Winsorised => {
  const column = new Float64Array(given.length);
  column.set(given);
  let check = before;
  let [high, low]: [number[], number[]] = [[], []];
  while (!check.passes && high.length + low.length < most) {
    const upper = check.skewness >= 0;
    const ends = extent(column);
    const end = upper ? ends.high : ends.low;
    const next = nextTo(column, end, upper);
    if (!Number.isFinite(next)) break;
    const moved = places(column, end);
    for (const place of moved) column[place] = next;
    if (upper) high = moved;
    else low = moved;
    check = checkOutliers(column, limits);
  }
  return { column, check, high, low };
};
