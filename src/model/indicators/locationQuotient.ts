/**
 * Location quotient (e_ij/e_j)/(e_i/e): how much larger an industry's share of employment is in a
 * region than in the country; 1 where they are equal. Not finite where a total is 0.
 * Source: Florence (1939).
 */
export const locationQuotient = (
  localIndustry: number,
  localTotal: number,
  industryTotal: number,
  grandTotal: number
): number => localIndustry / localTotal / (industryTotal / grandTotal);
