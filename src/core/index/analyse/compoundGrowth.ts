import { power } from "../../numeric/power";

/**
 * Compound growth per unit of time from the first known value to the last, (last/first)^(1/t) − 1.
 * NaN with fewer than two known values, or where their ratio is not above 0.
 *
 * @param times in ascending order
 */
export const compoundGrowth = (times: ArrayLike<number>, values: Float64Array): number => {
  const known = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return NaN;
  const ratio = (values[last] ?? NaN) / (values[first] ?? NaN);
  const span = (times[last] ?? NaN) - (times[first] ?? NaN);
  return ratio > 0 ? power(ratio, 1 / span) - 1 : NaN;
};
