import { movedReinvestmentRate } from "../indicators/movedReinvestmentRate";
import { defaultCoefficients, reinvestmentFactorIds } from "../indicators/reinvestmentFactors";
import type { Factors } from "./readFactors";

/** The dynamic model carries this factor itself, as access to credit: it must not count twice. */
const carriedByCredit = "financialInstitutions";

/**
 * The reinvestment rate of the dynamic model from local manufacturing investment and the factors
 * around it. A factor that is not known moves nothing.
 */
export const rateWithFactors = (localManufacturingInvestment: number, factors: Factors): number =>
  movedReinvestmentRate(
    localManufacturingInvestment,
    reinvestmentFactorIds.map((id) => (id === carriedByCredit ? 0 : (factors[id] ?? 0))),
    defaultCoefficients
  );
