import { power } from "../../core/numeric/power";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";

/** The wage curve: the market wage falls with the labour surplus, 1 at a surplus of a tenth (Nijkamp and Poot 2005). */
export const marketWage = (
  labourSurplus: number,
  { wageCurve }: Pick<ParameterValues, "wageCurve">
): number =>
  power(
    Math.max(labourSurplus, constants.labourSurplusFloor.value) /
      constants.wageReferenceSurplus.value,
    -wageCurve
  );

/** Pay: the minimum wage holds where labour standards are enforced, the market wage elsewhere. */
export const wage = (
  market: number,
  baseMarketWage: number,
  {
    enforcement,
    minimumWageRatio,
  }: { readonly enforcement: number; readonly minimumWageRatio: number }
): number =>
  (1 - enforcement) * market + enforcement * Math.max(market, minimumWageRatio * baseMarketWage);
