import { expChange } from "../../../core/numeric/expChange";
import { evaluation } from "./evaluation";
import { derived, market, year } from "./workspace";

const { homeResponse, valueResponse, perValueResponse } = derived;
const { logPreference } = year;
const { logIndex, logPrice, logDemand, logImportPrice, homeIndex, capped } = market;
const { largeValue, importValue } = market;
const { slope, largeSlope, importSlope, value } = evaluation;
const { response, room, total, logTotal, cleared } = evaluation;
const evaluated = evaluation;

/**
 * A step for every market that was evaluated towards F = 0: Newton's, corrected for how F bends
 * (Householder's third-order method), so that the error left falls with the fourth power of a
 * step's length. A market whose step is so short that less than the tolerance is left, and that
 * passes no cap's kink on the way, is cleared with it: prices and demand move along their slopes
 * and bends. What a step before has cleared stays as it is.
 *
 * The first derivative of F is 1 − Σωs, with value shares ω and slopes s. The others follow from
 * dω/dx = ω(1 − σ)(s − Σωs) and from the cluster's slope, whose change is s(σ − η)(1 − φ) with the
 * home part φ of its demand; the other slopes change at kinks only.
 */
export const stepMarkets = (count: number): void => {
  for (let k = 0; k < count; k++) {
    const own = slope[k]!;
    const large = largeSlope[k]!;
    const imports = importSlope[k]!;
    const perTotal = 1 / total[k]!;
    const own1 = value[k]! * perTotal * own;
    const large1 = largeValue[k]! * perTotal * large;
    const imports1 = importValue[k]! * perTotal * imports;
    const own2 = own1 * own;
    const large2 = large1 * large;
    const imports2 = imports1 * imports;
    const mean = own1 + large1 + imports1;
    const square = own2 + large2 + imports2;
    const cube = own2 * own + large2 * large + imports2 * imports;
    const variance = square - mean * mean;
    const skew = cube - 3 * mean * square + 2 * mean * mean * mean;
    const q = valueResponse[k]!;
    const r = response[k]!;
    const bend = homeResponse[k]! - r;
    const bent = own1 * bend;
    const f1 = 1 - mean;
    const f2 = -(q * variance + bent);
    const f3 = -(q * (q * skew + 3 * bent * (own - mean)) + bent * (bend - r));
    const excess = logIndex[k]! - logTotal[k]! * perValueResponse[k]!;
    const change =
      (-3 * excess * (2 * f1 * f1 - excess * f2)) /
      (6 * f1 * (f1 * f1 - excess * f2) + excess * excess * f3);
    const homeChange = homeResponse[k]! * change;
    const along = change * (1 + change * bend * (0.5 + change * (bend - r) * (1 / 6)));
    const atPrice = evaluated.logPrice[k]! + own * along;
    const demand = logPreference[k]! + evaluated.logDemand[k]! + r * along;
    const atImportPrice = evaluated.logImportPrice[k]! + imports * change;
    const index = evaluated.homeIndex[k]! * (1 + expChange(homeChange));
    const near = homeChange < room[k]! && homeChange > -room[k]! ? 1 : 0;
    const done = cleared[k]!;
    logIndex[k] = done === 1 ? logIndex[k]! : logIndex[k]! + change;
    logPrice[k] = done === 1 ? logPrice[k]! : atPrice;
    logDemand[k] = done === 1 ? logDemand[k]! : demand;
    logImportPrice[k] = done === 1 ? logImportPrice[k]! : atImportPrice;
    homeIndex[k] = done === 1 ? homeIndex[k]! : index;
    capped[k] = done === 1 ? capped[k]! : evaluated.capped[k]!;
    cleared[k] = done === 1 ? 1 : near;
  }
};
