/**
 * How often a unit scores above another, among the replications in which both have a score. A tie
 * counts half for each, so that the two probabilities sum to 1; NaN where they never meet.
 */
export const probabilityAbove = (
  replicated: readonly Float64Array[],
  unit: number,
  other: number
): number => {
  const differences = replicated
    .map((scores) => (scores[unit] ?? NaN) - (scores[other] ?? NaN))
    .filter((difference) => difference === difference);
  const wins = differences.filter((difference) => difference > 0).length;
  const ties = differences.filter((difference) => difference === 0).length;
  return (wins + ties / 2) / differences.length;
};
