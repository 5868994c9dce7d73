import { extent } from "../../numeric/extent";
import { median } from "../../numeric/median";
import { moments } from "../../numeric/moments";
import { defaultTreatment } from "../treat/treatColumn";

/** What an analyst looks at before using a column. NaN where it is not defined. */
export interface ColumnStatistics {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  readonly median: number;
  readonly deviation: number;
  readonly skewness: number;
  readonly kurtosis: number;
  /** Units that are known, known and not 0, different, and equal to the most frequent value. */
  readonly known: number;
  readonly nonZero: number;
  readonly different: number;
  readonly same: number;
  /** Shares of the units too low, and outliers to be treated. */
  readonly flags: {
    readonly known: boolean;
    readonly nonZero: boolean;
    readonly different: boolean;
    readonly outliers: boolean;
  };
}

/** Shares of the units below which a column is flagged. */
export interface StatisticsLimits {
  readonly known: number;
  readonly nonZero: number;
  readonly different: number;
}

/** Limits in use at the JRC: 65 % known, half not 0, half different. */
const usualLimits: StatisticsLimits = Object.freeze({ known: 0.65, nonZero: 0.5, different: 0.5 });

const counts = (column: Float64Array): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const x of column) if (x === x) found.set(x, (found.get(x) ?? 0) + 1);
  return found;
};

/** Describes a column of an indicator. */
export const columnStatistics = (
  column: Float64Array,
  limits: StatisticsLimits = usualLimits
): ColumnStatistics => {
  const { low, high } = extent(column);
  const { count, mean, deviation, skewness, kurtosis } = moments(column);
  const times = counts(column);
  const nonZero = count - (times.get(0) ?? 0);
  const units = column.length;
  const { limits: outlier } = defaultTreatment;
  return {
    lowest: count === 0 ? NaN : low,
    highest: count === 0 ? NaN : high,
    mean,
    median: median(column),
    deviation,
    skewness,
    kurtosis,
    known: count,
    nonZero,
    different: times.size,
    same: Math.max(0, ...times.values()),
    flags: {
      known: count / units < limits.known,
      nonZero: nonZero / units < limits.nonZero,
      different: times.size / units < limits.different,
      outliers: Math.abs(skewness) > outlier.skewness && kurtosis > outlier.kurtosis,
    },
  };
};
