/**
 * The quantile of sorted values by linear interpolation between the order statistics, type 7 of
 * Hyndman and Fan (1996), The American Statistician 50(4); NaN for none.
 */
export const quantile = (sorted: ArrayLike<number>, probability: number): number => {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const next = sorted[below + 1];
  return next === undefined ? low : low + (position - below) * (next - low);
};
