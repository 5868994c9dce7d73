/** Below this a cost or a pivot counts as 0. */
const small = 1e-10;
const mostPivots = 10000;

/** Bland's choice: the first variable that gains, so that no circle is run through. */
const entering = (costs: Float64Array): number => costs.findIndex((cost) => cost > small);

const leaving = (
  rows: readonly Float64Array[],
  basis: readonly number[],
  column: number
): number => {
  let best = -1;
  let least = Infinity;
  rows.forEach((row, r) => {
    const pivot = row[column] ?? 0;
    const ratio = pivot > small ? (row.at(-1) ?? 0) / pivot : Infinity;
    const earlier = ratio === least && (basis[r] ?? 0) < (basis[best] ?? Infinity);
    if (ratio < least || (ratio < Infinity && earlier)) [best, least] = [r, ratio];
  });
  return best;
};

const subtract = (from: Float64Array, row: Float64Array, column: number): void => {
  const factor = from[column] ?? 0;
  if (factor === 0) return;
  for (let k = 0; k < from.length; k++) from[k] = (from[k] ?? 0) - factor * (row[k] ?? 0);
};

const pivotOn = (
  rows: readonly Float64Array[],
  costs: Float64Array,
  r: number,
  column: number
): void => {
  const row = rows[r] ?? costs;
  const pivot = row[column] ?? 1;
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / pivot;
  rows.forEach((other, k) => {
    if (k !== r) subtract(other, row, column);
  });
  subtract(costs, row, column);
};

/**
 * Largest gain·x under limits·x ≤ bounds and x ≥ 0, the bounds being 0 or more: Dantzig's simplex
 * method from the origin, with Bland's rule. NaN where there is no largest value.
 */
export const maximise = (
  gain: readonly number[],
  limits: readonly (readonly number[])[],
  bounds: readonly number[]
): number => {
  const [width, count] = [gain.length, limits.length];
  const rows = limits.map((limit, r) => {
    const row = new Float64Array(width + count + 1);
    row.set(limit);
    row[width + r] = 1;
    row[width + count] = bounds[r] ?? 0;
    return row;
  });
  const costs = new Float64Array(width + count + 1);
  costs.set(gain);
  const basis = limits.map((_, r) => width + r);
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    const column = entering(costs.subarray(0, width + count));
    if (column < 0) return -(costs.at(-1) ?? 0);
    const r = leaving(rows, basis, column);
    if (r < 0) return NaN;
    pivotOn(rows, costs, r, column);
    basis[r] = column;
  }
  return NaN;
};
