import { ranks } from "../../numeric/ranks";

/** A way of measuring how far two columns go together, from −1 to 1. */
export type CorrelationMethod = "pearson" | "spearman" | "kendall";

export const correlationMethods = [
  "pearson",
  "spearman",
  "kendall",
] as const satisfies readonly CorrelationMethod[];

/** The pairs of values that are both known. */
interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const completePairs = (x: Float64Array, y: Float64Array): Pairs => {
  const known = (_: number, i: number): boolean => !Number.isNaN(x[i]) && !Number.isNaN(y[i]);
  return { x: x.filter(known), y: y.filter(known) };
};

const mean = (values: Float64Array): number =>
  values.reduce((total, x) => total + x, 0) / values.length;

const productMoment = ({ x, y }: Pairs): number => {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [(x[i] ?? 0) - meanX, (y[i] ?? 0) - meanY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const found = xy / (Math.sqrt(xx) * Math.sqrt(yy));
  return found > 1 ? 1 : found < -1 ? -1 : found;
};

const rankCorrelation = ({ x, y }: Pairs): number =>
  productMoment({ x: ranks(x, "ascending", "average"), y: ranks(y, "ascending", "average") });

/** Kendall's τ_b, which allows for ties. */
const kendall = ({ x, y }: Pairs): number => {
  let [concordance, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++) {
      const a = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
      const b = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
      concordance += a * b;
      untiedX += a * a;
      untiedY += b * b;
    }
  return concordance / (Math.sqrt(untiedX) * Math.sqrt(untiedY));
};

const measures = Object.freeze({ pearson: productMoment, spearman: rankCorrelation, kendall });

/** How many units are known in both columns. */
export const pairCount = (x: Float64Array, y: Float64Array): number => completePairs(x, y).x.length;

/**
 * Correlation of two columns over the units known in both. NaN with fewer than two of them, or where
 * one of the columns does not vary among them.
 */
export const correlation = (x: Float64Array, y: Float64Array, method: CorrelationMethod): number =>
  measures[method](completePairs(x, y));

/** Correlations of every column with every other; symmetric, 1 on the diagonal. */
export const correlationMatrix = (
  columns: readonly Float64Array[],
  method: CorrelationMethod
): number[][] => {
  const matrix = columns.map(() => columns.map(() => NaN));
  columns.forEach((x, a) =>
    columns.slice(a).forEach((y, k) => {
      const found = correlation(x, y, method);
      const [row, other] = [matrix[a], matrix[a + k]];
      if (row) row[a + k] = found;
      if (other) other[a] = found;
    })
  );
  return matrix;
};
