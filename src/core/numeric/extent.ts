/** Smallest and largest of the numbers present, and how many there are. */
export interface Extent {
  /** Infinity where there is none. */
  readonly low: number;
  /** −Infinity where there is none. */
  readonly high: number;
  readonly count: number;
}

/** The extent of a column, NaN being a missing cell. */
export const extent = (values: Float64Array): Extent => {
  let low = Infinity;
  let high = -Infinity;
  let count = 0;
  for (const x of values) {
    if (x < low) low = x;
    if (x > high) high = x;
    if (x === x) count += 1;
  }
  return { low, high, count };
};
