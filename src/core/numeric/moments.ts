/** What the first four moments of a column say; NaN where too few values are present. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** Sample standard deviation, n − 1 in the denominator; from two values on. */
  readonly deviation: number;
  /** Sample skewness as Excel's SKEW gives it; from three values on. */
  readonly skewness: number;
  /** Sample excess kurtosis as Excel's KURT gives it; from four values on. */
  readonly kurtosis: number;
}

/** The mean of the numbers present in a column; NaN for none. */
export const columnMean = (values: Float64Array): number => {
  let total = 0;
  let count = 0;
  for (const x of values)
    if (x === x) {
      total += x;
      count += 1;
    }
  return total / count;
};

const skewnessOf = (n: number, second: number, third: number): number =>
  n < 3
    ? NaN
    : ((Math.sqrt(n) * third) / (second * Math.sqrt(second))) * (Math.sqrt(n * (n - 1)) / (n - 2));

const kurtosisOf = (n: number, second: number, fourth: number): number =>
  n < 4
    ? NaN
    : (((n + 1) * ((n * fourth) / (second * second) - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));

/**
 * Mean, deviation, skewness and kurtosis of the numbers present, from sums of powers of the
 * distances to the mean. Skewness and kurtosis are the bias-corrected G1 and G2 of Joanes and Gill
 * (1998), The Statistician 47(1); they are not finite where all values are equal.
 */
export const moments = (values: Float64Array): Moments => {
  const mean = columnMean(values);
  let count = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (const x of values) {
    const distance = x - mean;
    if (distance === distance) {
      const square = distance * distance;
      count += 1;
      second += square;
      third += square * distance;
      fourth += square * square;
    }
  }
  return {
    count,
    mean,
    deviation: count < 2 ? NaN : Math.sqrt(second / (count - 1)),
    skewness: skewnessOf(count, second, third),
    kurtosis: kurtosisOf(count, second, fourth),
  };
};
