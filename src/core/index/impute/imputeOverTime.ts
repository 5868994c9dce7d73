/** How a gap in a series is filled from the other years of the same unit. */
export type TimeFilling = "latest" | "constant" | "linear";

/** The nearest known place before (step −1) or after (step 1) a place. */
const knownFrom = (values: ArrayLike<number>, place: number, step: 1 | -1): number | undefined => {
  for (let i = place + step; i >= 0 && i < values.length; i += step)
    if (!Number.isNaN(values[i])) return i;
  return undefined;
};

const between = (
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  place: number,
  before: number,
  after: number
): number => {
  const [t0 = NaN, t1 = NaN, t = NaN] = [times[before], times[after], times[place]];
  const [v0 = NaN, v1 = NaN] = [values[before], values[after]];
  return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
};

/**
 * Fills the gaps of one indicator of one unit over the years. `latest` takes the last value known
 * before, at most `reach` years of the series back. `constant` does so too and takes the first known
 * value before any. `linear` draws a line between the values known before and after, and carries the
 * ends on. A series without a known value stays as it is.
 *
 * @param times in ascending order
 * @param reach for `latest`: places of the series it may look back
 */
export const imputeOverTime = (
  times: ArrayLike<number>,
  values: Float64Array,
  filling: TimeFilling,
  reach = Infinity
): Float64Array =>
  values.map((x, i) => {
    if (!Number.isNaN(x)) return x;
    const before = knownFrom(values, i, -1);
    const after = knownFrom(values, i, 1);
    if (filling === "latest")
      return before !== undefined && i - before <= reach ? (values[before] ?? NaN) : NaN;
    if (before === undefined) return after === undefined ? NaN : (values[after] ?? NaN);
    if (filling === "constant" || after === undefined) return values[before] ?? NaN;
    return between(times, values, i, before, after);
  });
