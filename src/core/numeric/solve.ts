/**
 * Solves a linear system by Gauss's elimination with the largest pivot of each column; undefined
 * where the matrix is singular to working precision.
 */
export const solve = (
  matrix: readonly (readonly number[])[],
  right: readonly number[]
): number[] | undefined => {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  const size = rows.length;
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let k = 0; k < size; k++) {
    const pivot = rows.reduce(
      (best, row, i) =>
        i >= k && Math.abs(row[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? i : best,
      k
    );
    const [a, b] = [rows[k], rows[pivot]];
    if (!a || !b || !(Math.abs(b[k] ?? 0) > Number.EPSILON * size * largest)) return undefined;
    [rows[k], rows[pivot]] = [b, a];
    eliminate(rows, k);
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
};

const eliminate = (rows: readonly Float64Array[], k: number): void => {
  const row = rows[k] ?? new Float64Array();
  rows.forEach((other, i) => {
    const factor = i === k ? 0 : (other[k] ?? 0) / (row[k] ?? 1);
    if (factor !== 0)
      for (let j = k; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
  });
};
