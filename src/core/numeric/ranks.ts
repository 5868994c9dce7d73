/** Which rank equal values share. */
export type Ties = "min" | "max" | "average";

export const tieRules = ["min", "max", "average"] as const satisfies readonly Ties[];

const shared = (first: number, last: number, ties: Ties): number =>
  ties === "min" ? first + 1 : ties === "max" ? last + 1 : (first + last) / 2 + 1;

/**
 * Ranks from 1 on, for the smallest value or, descending, the largest. Values are compared with
 * all their digits; a missing value (NaN) has no rank.
 */
export const ranks = (
  values: Float64Array,
  order: "ascending" | "descending",
  ties: Ties
): Float64Array => {
  const sign = order === "ascending" ? 1 : -1;
  const found = new Float64Array(values.length).fill(NaN);
  const places = Uint32Array.from(values.keys())
    .filter((i) => values[i] === values[i])
    .sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
  for (let first = 0; first < places.length;) {
    const value = values[places[first] ?? 0];
    let last = first;
    while (last + 1 < places.length && values[places[last + 1] ?? 0] === value) last += 1;
    const rank = shared(first, last, ties);
    for (let i = first; i <= last; i++) found[places[i] ?? 0] = rank;
    first = last + 1;
  }
  return found;
};
