import type { IndicatorData } from "../indicatorData";
import { availability, type Availability } from "./availability";

/** What a unit needs in order to stay. */
export interface Screening {
  readonly by: "coverage" | "nonZero" | "both";
  /** Share of the indicators that must be known. */
  readonly minCoverage: number;
  /** Share of the known ones that must not be 0. */
  readonly minNonZero: number;
}

/** How much is known of a unit, and whether it stays. */
export interface Screened extends Availability {
  readonly lowCoverage: boolean;
  readonly lowNonZero: boolean;
  readonly included: boolean;
}

const judge = (
  { missing, zeros, coverage, nonZero }: Availability,
  { by, minCoverage, minNonZero }: Screening
): Screened => {
  const lowCoverage = coverage < minCoverage;
  const lowNonZero = nonZero < minNonZero;
  const low =
    by === "coverage" ? lowCoverage : by === "nonZero" ? lowNonZero : lowCoverage || lowNonZero;
  // Spelled out: an index of many draws comes through here for every unit.
  return { missing, zeros, coverage, nonZero, lowCoverage, lowNonZero, included: !low };
};

/** Judges every unit; which of them stay is in `included`. */
export const screenUnits = (data: IndicatorData, screening: Screening): readonly Screened[] =>
  availability(data).map((unit) => judge(unit, screening));
