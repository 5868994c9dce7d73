import { sum } from "../../core/numeric/sum";

/**
 * Effective rate of protection g = (t − Σa·t_i)/(1 − Σa): what tariffs add to value added at
 * free-trade prices. Source: Corden (1966).
 *
 * @param outputTariff t, on the product
 * @param inputShares a_i, inputs over the product's price at free-trade prices, Σa < 1
 * @param inputTariffs t_i, on those inputs, in the same order
 */
export const effectiveProtection = (
  outputTariff: number,
  inputShares: readonly number[],
  inputTariffs: readonly number[]
): number =>
  (outputTariff - sum(inputShares.map((a, i) => a * (inputTariffs[i] ?? 0)))) /
  (1 - sum(inputShares));
