import { incompleteBeta } from "../../numeric/incompleteBeta";

/**
 * Probability of a product-moment correlation at least this far from 0 when there is none, from
 * Student's t with n − 2 degrees of freedom; two-sided. NaN with fewer than three pairs.
 */
export const significance = (correlation: number, pairs: number): number =>
  pairs < 3 ? NaN : incompleteBeta((pairs - 2) / 2, 1 / 2, 1 - correlation * correlation);
