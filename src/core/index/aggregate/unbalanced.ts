import { fault } from "../../fault";
import { extent } from "../../numeric/extent";
import { withoutSpread } from "../normalise/byExtent";
import { rescaled } from "../normalise/normalisation";
import { unitCount, type Aggregation } from "./aggregation";
import { arithmetic } from "./means";

/**
 * Mazziotta–Pareto index M − S·(S/M): the mean of a unit's values less a penalty for their
 * unevenness, S the standard deviation over the indicators (divided by their number). The values are
 * taken as they come; the authors standardise them to mean 100 and standard deviation 10 first.
 * Source: Mazziotta and Pareto (2016), Social Indicators Research 127(3).
 */
export const mazziottaPareto: Aggregation = (columns, weights) => {
  const means = arithmetic(columns, weights);
  if (!(means instanceof Float64Array)) return means;
  const squares = arithmetic(
    columns.map((column) =>
      column.map((x, i) => (x - (means[i] ?? NaN)) * (x - (means[i] ?? NaN)))
    ),
    weights
  );
  if (!(squares instanceof Float64Array)) return squares;
  const zero = means.findIndex((mean) => mean === 0);
  return zero >= 0
    ? fault("zeroDenominator", { row: zero + 1 }, { names: "the mean of the unit's values" })
    : means.map((mean, i) => mean - (squares[i] ?? NaN) / mean);
};

/** Scale of the adjusted index: 100 in the middle of the range, 60 wide. */
const [lowest, width] = [70, 60];

/**
 * Adjusted Mazziotta–Pareto index: the same penalty on values brought to 70 to 130 by the smallest
 * and largest of each column, so that the scores compare over time where those ends are kept.
 */
export const adjustedMazziottaPareto: Aggregation = (columns, weights) => {
  const scaled: Float64Array[] = [];
  for (const [c, column] of columns.entries()) {
    const range = extent(column);
    const bad = withoutSpread(range);
    if (bad) return { ...bad, where: { column: c + 1 } };
    scaled.push(rescaled(column, range.low, range.high - range.low, width, lowest));
  }
  return mazziottaPareto(scaled, weights);
};

/** Goes through the units with the known values of each, in a buffer that is used again. */
const rowWise =
  (score: (known: Float64Array) => number): Aggregation =>
  (columns, weights) => {
    const counted = columns.filter((_, c) => weights[c] !== 0);
    const buffer = new Float64Array(counted.length);
    const scores = new Float64Array(unitCount(columns));
    for (let i = 0; i < scores.length; i++) {
      let count = 0;
      for (const column of counted) {
        const x = column[i] ?? NaN;
        if (x === x) buffer[count++] = x;
      }
      scores[i] = count === 0 ? NaN : score(buffer.subarray(0, count));
    }
    return scores;
  };

/** The weakest value; weights matter only where they are 0. */
export const minimum: Aggregation = rowWise((known) => {
  let least = Infinity;
  for (const x of known) if (x < least) least = x;
  return least;
});

/** The middle value; weights matter only where they are 0. */
export const middle: Aggregation = rowWise((known) => {
  const sorted = known.sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
});
