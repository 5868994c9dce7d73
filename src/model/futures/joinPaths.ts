import type { DrawnPath } from "./drawnPaths";

/** The paths of consecutive draws as one, year by year; one alone is given as it is. */
export const joinPaths = (parts: readonly DrawnPath[], years: number): DrawnPath => {
  if (parts.length === 1) return parts[0]!;
  const counts = parts.map(({ length }) => length / (years + 1));
  const draws = counts.reduce((sum, count) => sum + count, 0);
  const path = new Float64Array(draws * (years + 1));
  for (let t = 0; t <= years; t++) {
    let at = t * draws;
    parts.forEach((part, p) => {
      const count = counts[p] ?? 0;
      path.set(part.subarray(t * count, (t + 1) * count), at);
      at += count;
    });
  }
  return path;
};
