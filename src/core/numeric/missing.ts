/** How many values of a column are missing (NaN). */
export const missingCount = (values: Float64Array): number => {
  let count = 0;
  for (const x of values) if (x !== x) count += 1;
  return count;
};

/** The place of the first infinite value of a column; −1 where there is none. */
export const firstInfinite = (values: Float64Array): number => {
  for (let i = 0; i < values.length; i++) {
    const x = values[i] ?? 0;
    if (x === Infinity || x === -Infinity) return i;
  }
  return -1;
};
