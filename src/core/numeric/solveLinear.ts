/** The row at or below `column` with the largest number in it: dividing by it loses least. */
const pivotRow = (rows: readonly (readonly number[])[], column: number): number => {
  let best = column;
  for (let r = column + 1; r < rows.length; r++)
    if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = r;
  return best;
};

/** Below this share of the largest coefficient a pivot is rounding, not a number. */
const smallestPivot = 1e-13;

const eliminateBelow = (rows: number[][], column: number, pivot: readonly number[]): void => {
  const divisor = pivot[column] ?? NaN;
  for (let r = column + 1; r < rows.length; r++) {
    const row = rows[r] as number[];
    const factor = (row[column] ?? NaN) / divisor;
    if (factor === 0) continue;
    for (let c = column; c < row.length; c++) row[c] = (row[c] ?? NaN) - factor * (pivot[c] ?? NaN);
  }
};

const substituteBack = (rows: readonly (readonly number[])[]): number[] => {
  const size = rows.length;
  const solution = Array<number>(size).fill(0);
  for (let r = size - 1; r >= 0; r--) {
    const row = rows[r] ?? [];
    let rest = row[size] ?? NaN;
    for (let c = r + 1; c < size; c++) rest -= (row[c] ?? NaN) * (solution[c] ?? NaN);
    solution[r] = rest / (row[r] ?? NaN);
  }
  return solution;
};

/**
 * Solves A·x = b by Gaussian elimination with partial pivoting. Only sums, products and quotients
 * enter, so that every engine gives the same digits.
 *
 * @param matrix A, square, by rows
 * @returns x, or `undefined` where A is singular as far as its digits tell
 */
export const solveLinear = (
  matrix: readonly (readonly number[])[],
  right: readonly number[]
): number[] | undefined => {
  const rows = matrix.map((row, r) => [...row, right[r] ?? NaN]);
  const largest = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let column = 0; column < rows.length; column++) {
    const found = pivotRow(rows, column);
    const pivot = rows[found] as number[];
    if (!(Math.abs(pivot[column] ?? 0) > smallestPivot * largest)) return undefined;
    rows[found] = rows[column] as number[];
    rows[column] = pivot;
    eliminateBelow(rows, column, pivot);
  }
  return substituteBack(rows);
};
