import { clip } from "../../core/numeric/clip";
import { logistic, logit } from "../../core/numeric/logistic";
import { sum } from "../../core/numeric/sum";
import { constants } from "../parameters/constants";

/**
 * ρ with logit ρ = logit ρ₀ + Σb·f: the rate of reinvestment once the nine factors are counted in.
 * Source: the factors are those of Schmitz (1990), II.4.2; form and sizes are assumptions.
 *
 * @param base ρ₀, cut to the lowest and highest rate
 * @param factors f, each −1 to 1, 0 where it makes no difference
 * @param coefficients b, in the same order
 */
export const movedReinvestmentRate = (
  base: number,
  factors: readonly number[],
  coefficients: readonly number[]
): number => {
  const rate = clip(base, constants.reinvestRateFloor.value, constants.reinvestRateCeiling.value);
  return logistic(logit(rate) + sum(factors.map((f, j) => f * (coefficients[j] ?? 0))));
};
