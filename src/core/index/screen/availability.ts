import type { IndicatorData } from "../indicatorData";

/** How much is known of a unit. */
export interface Availability {
  readonly missing: number;
  readonly zeros: number;
  /** Share of the indicators that are known. */
  readonly coverage: number;
  /** Share of the known ones that are not 0; NaN where none is known. */
  readonly nonZero: number;
}

/** Counts what is missing and what is 0, unit by unit. */
export const availability = ({ units, columns }: IndicatorData): readonly Availability[] => {
  const missing = new Uint32Array(units.length);
  const zeros = new Uint32Array(units.length);
  for (const column of columns)
    for (let i = 0; i < units.length; i++) {
      const x = column[i] ?? NaN;
      if (x !== x) missing[i] = (missing[i] ?? 0) + 1;
      else if (x === 0) zeros[i] = (zeros[i] ?? 0) + 1;
    }
  return units.map((_, i) => {
    const known = columns.length - (missing[i] ?? 0);
    return {
      missing: missing[i] ?? 0,
      zeros: zeros[i] ?? 0,
      coverage: known / columns.length,
      nonZero: 1 - (zeros[i] ?? 0) / known,
    };
  });
};
