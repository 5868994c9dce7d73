import type { Aggregation } from "./aggregation";
import { unitCount } from "./aggregation";

/** Rows of values, one after the other, so that a comparison of two units runs along memory. */
const byUnit = (columns: readonly Float64Array[]): Float64Array => {
  const width = columns.length;
  const rows = new Float64Array(width * unitCount(columns));
  columns.forEach((column, c) => {
    for (let i = 0; i < column.length; i++) rows[i * width + c] = column[i] ?? NaN;
  });
  return rows;
};

/**
 * Weight by which unit a beats unit b less that by which b beats a, over the indicators known of
 * both, as a share of their weight; NaN where they have none in common.
 */
const balance = (rows: Float64Array, weights: Float64Array, a: number, b: number): number => {
  const width = weights.length;
  let won = 0;
  let compared = 0;
  for (let c = 0; c < width; c++) {
    const x = rows[a * width + c] ?? NaN;
    const y = rows[b * width + c] ?? NaN;
    const weight = weights[c] ?? 0;
    if (x > y) won += weight;
    else if (x < y) won -= weight;
    else if (x !== y) continue;
    compared += weight;
  }
  return compared === 0 ? NaN : won / compared;
};

/**
 * Share of weight with which the unit of a row outranks that of a column, ties counting half, over
 * the indicators known of both; 0 on the diagonal, NaN without an indicator in common.
 */
export const outrankingMatrix = (
  columns: readonly Float64Array[],
  weights: readonly number[]
): readonly Float64Array[] => {
  const rows = byUnit(columns);
  const flat = Float64Array.from(weights);
  const count = unitCount(columns);
  return Array.from({ length: count }, (_, a) =>
    Float64Array.from({ length: count }, (__, b) =>
      a === b ? 0 : (balance(rows, flat, a, b) + 1) / 2
    )
  );
};

/** A unit of which nothing is known. */
const isEmpty = (rows: Float64Array, width: number, unit: number): boolean => {
  for (let c = 0; c < width; c++) {
    const x = rows[unit * width + c] ?? NaN;
    if (x === x) return false;
  }
  return true;
};

/** Rounding that sums of weights leave behind: a balance this small is a tie. */
const tie = 1e-12;

/**
 * Copeland's score: units outranked less units that outrank, a pair being decided by the weight of
 * the indicators known of both, whatever the order of the rows. Source: Copeland (1951); Munda
 * (2008), Social Multi-Criteria Evaluation for a Sustainable Economy.
 */
export const copeland: Aggregation = (columns, weights) => {
  const rows = byUnit(columns);
  const flat = Float64Array.from(weights);
  const count = unitCount(columns);
  const scores = new Float64Array(count);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const won = balance(rows, flat, a, b);
      if (won > tie) {
        scores[a] = (scores[a] ?? 0) + 1;
        scores[b] = (scores[b] ?? 0) - 1;
      } else if (won < -tie) {
        scores[a] = (scores[a] ?? 0) - 1;
        scores[b] = (scores[b] ?? 0) + 1;
      }
    }
  for (let a = 0; a < count; a++) if (isEmpty(rows, flat.length, a)) scores[a] = NaN;
  return scores;
};
