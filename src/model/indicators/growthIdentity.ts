/** g = ρ·(surplus/capital) − depreciation, per year: an identity. */
export const growthIdentity = (
  reinvestRate: number,
  surplusOverCapital: number,
  depreciation: number
): number => reinvestRate * surplusOverCapital - depreciation;
