import { sum } from "../../core/numeric/sum";
import { constants } from "../parameters/constants";
import { surplusUseRecords, surplusUses } from "./surplusUses";

/** Where the surplus of a segment goes. */
export interface Reinvestment {
  /** 0 to 100: 100·Σu·ℓ·q. */
  readonly reinvestmentIndex: number;
  /** Share of surplus invested in local manufacturing. */
  readonly localManufacturingInvestment: number;
  /** The same with marketing. */
  readonly localProductiveReinvestment: number;
  /** Share of surplus that leaves: 1 − Σu·ℓ. */
  readonly leakage: number;
}

export const defaultQualities: readonly number[] = surplusUses.map(
  (use) => surplusUseRecords[use].quality
);

/**
 * Reinvestment index and its companions, which carry no judgement of quality.
 * Source: the uses are those of Schmitz (1990), II.4.2; the qualities are assumptions.
 *
 * @param shares u_k of after-tax surplus, eleven that sum to 1, in the order of the uses
 * @param localShares ℓ_k, the part of each that stays in the locality
 * @param qualities q_k
 */
export const reinvestment = (
  shares: readonly number[],
  localShares: readonly number[],
  qualities: readonly number[]
): Reinvestment => {
  const local = shares.map((share, k) => share * (localShares[k] ?? 1));
  const ofKind = (...kinds: readonly string[]): number =>
    sum(local.filter((_, k) => kinds.includes(kindOf(k))));
  return {
    reinvestmentIndex:
      constants.indexScale.value * sum(local.map((x, k) => x * (qualities[k] ?? 0))),
    localManufacturingInvestment: ofKind("manufacturing"),
    localProductiveReinvestment: ofKind("manufacturing", "marketing"),
    leakage: 1 - sum(local),
  };
};

const kindOf = (k: number): string => {
  const use = surplusUses[k];
  return use === undefined ? "none" : surplusUseRecords[use].productive;
};
