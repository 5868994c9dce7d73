import { sum } from "../../core/numeric/sum";

/** Concentration of shares s = x/Σx: Σs², its normalised form, and the number of equal units that give it. */
export interface Herfindahl {
  readonly index: number;
  /** (H − 1/n)/(1 − 1/n): 0 for equal units, 1 for one; not finite for a single unit. */
  readonly normalised: number;
  /** 1/H. */
  readonly equivalent: number;
}

/** Herfindahl index of sizes that are not all 0. Source: Herfindahl (1950), Adelman (1969). */
export const herfindahl = (values: readonly number[]): Herfindahl => {
  const total = sum(values);
  const index = sum(values.map((x) => (x / total) * (x / total)));
  const least = 1 / values.length;
  return { index, normalised: (index - least) / (1 - least), equivalent: 1 / index };
};
