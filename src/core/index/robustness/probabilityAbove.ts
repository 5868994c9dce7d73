import { difference } from "../../numeric/difference";

/**
 * How often a unit scores above another, among the replications in which both have a score. A tie
 * counts half for each, so that the two probabilities sum to 1; NaN where they never meet.
 */
export const probabilityAbove = (
  replicated: readonly Float64Array[],
  unit: number,
  other: number
): number => {
  const leads = replicated
    .map((scores) => difference(scores[unit] ?? NaN, scores[other] ?? NaN))
    .filter((lead) => lead === lead);
  const wins = leads.filter((lead) => lead > 0).length;
  const ties = leads.filter((lead) => lead === 0).length;
  return (wins + ties / 2) / leads.length;
};
