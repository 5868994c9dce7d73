const meanWhere = (x: Float64Array, y: Float64Array): number => {
  let [total, count] = [0, 0];
  for (let i = 0; i < x.length; i++)
    if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) {
      total += x[i] ?? 0;
      count += 1;
    }
  return total / count;
};

/** Sample covariance over the units known in both columns; NaN with fewer than two. */
const covariance = (x: Float64Array, y: Float64Array): number => {
  const [meanX, meanY] = [meanWhere(x, y), meanWhere(y, x)];
  let [total, count] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    const product = ((x[i] ?? NaN) - meanX) * ((y[i] ?? NaN) - meanY);
    if (product === product) {
      total += product;
      count += 1;
    }
  }
  return count < 2 ? NaN : total / (count - 1);
};

/** Covariances of every column with every other, each over the units known in both. */
export const covarianceMatrix = (columns: readonly Float64Array[]): number[][] =>
  columns.map((x) => columns.map((y) => covariance(x, y)));
