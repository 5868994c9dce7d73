import { maximise } from "../../numeric/maximise";
import { firstNotPositive, unitCount, type Aggregation } from "./aggregation";

/** The units of which every value is known. */
const complete = (columns: readonly Float64Array[]): number[] =>
  [...Array(unitCount(columns)).keys()].filter((i) =>
    columns.every((column) => !Number.isNaN(column[i]))
  );

/** Only units that no other beats in everything can set a limit; the others need not be looked at. */
const isBeaten = (rows: readonly (readonly number[])[], row: readonly number[]): boolean =>
  rows.some(
    (other) =>
      other !== row &&
      other.every((x, c) => x >= (row[c] ?? 0)) &&
      other.some((x, c) => x > (row[c] ?? 0))
  );

/**
 * Benefit of the doubt: each unit is scored with the weights that suit it best, under the condition
 * that no unit scores above 1 with them. Weights given from outside do not matter. A unit with a
 * missing value has no score and limits no other. For values of 0 or more.
 * Source: Cherchye et al. (2007), Social Indicators Research 82(1).
 */
export const benefitOfTheDoubt: Aggregation = (columns) => {
  const bad = firstNotPositive(columns, true);
  if (bad) return bad;
  const units = complete(columns);
  const rows = units.map((i) => columns.map((column) => column[i] ?? 0));
  const limits = rows.filter((row) => !isBeaten(rows, row));
  const bounds = limits.map(() => 1);
  const scores = new Float64Array(unitCount(columns)).fill(NaN);
  units.forEach((unit, r) => {
    scores[unit] = maximise(rows[r] ?? [], limits, bounds);
  });
  return scores;
};
