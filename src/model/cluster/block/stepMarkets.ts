import { expChange } from "../../../core/numeric/expChange";
import { evaluation, open, slopes, values } from "./evaluation";
import { derived, market, year } from "./workspace";

const { homeResponse, valueResponse, perValueResponse } = derived;
const { logPreference } = year;
const { logIndex, logPrice, logDemand, logLargePrice, logImportPrice, homeIndex } = market;
const { response, room, total, logTotal } = evaluation;
const evaluated = evaluation;

/**
 * A step for every open market towards F = 0: Newton's, corrected for how F bends (Householder's
 * third-order method), so that the error left falls with the fourth power of a step's length. A
 * market whose step is so short that less than the tolerance is left, and that passes no cap's kink
 * on the way, is cleared with it: prices and demand move along their slopes and bends.
 *
 * The first derivative of F is 1 − Σωs, with value shares ω and slopes s. The others follow from
 * dω/dx = ω(1 − σ)(s − Σωs) and from the cluster's slope, whose change is s(σ − η)(1 − φ) with the
 * home part φ of its demand; the other slopes change at kinks only.
 *
 * @returns how many markets stay open
 */
export const stepMarkets = (count: number): number => {
  let left = 0;
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    const own = slopes[k]!;
    const large = slopes[count + k]!;
    const imports = slopes[2 * count + k]!;
    const perTotal = 1 / total[k]!;
    const own1 = values[k]! * perTotal * own;
    const large1 = values[count + k]! * perTotal * large;
    const imports1 = values[2 * count + k]! * perTotal * imports;
    const own2 = own1 * own;
    const large2 = large1 * large;
    const imports2 = imports1 * imports;
    const mean = own1 + large1 + imports1;
    const square = own2 + large2 + imports2;
    const cube = own2 * own + large2 * large + imports2 * imports;
    const variance = square - mean * mean;
    const skew = cube - 3 * mean * square + 2 * mean * mean * mean;
    const q = valueResponse[i]!;
    const r = response[k]!;
    const bend = homeResponse[i]! - r;
    const bent = own1 * bend;
    const f1 = 1 - mean;
    const f2 = -(q * variance + bent);
    const f3 = -(q * (q * skew + 3 * bent * (own - mean)) + bent * (bend - r));
    const excess = logIndex[i]! - logTotal[k]! * perValueResponse[i]!;
    const change =
      (-3 * excess * (2 * f1 * f1 - excess * f2)) /
      (6 * f1 * (f1 * f1 - excess * f2) + excess * excess * f3);
    const homeChange = homeResponse[i]! * change;
    logIndex[i] = logIndex[i]! + change;
    if (homeChange < room[k]! && homeChange > -room[k]!) {
      const along = change * (1 + change * bend * (0.5 + change * (bend - r) * (1 / 6)));
      logPrice[i] = logPrice[i]! + own * along;
      logDemand[i] = logPreference[i]! + evaluated.logDemand[k]! + r * along;
      logLargePrice[i] = logLargePrice[i]! + large * change;
      logImportPrice[i] = logImportPrice[i]! + imports * change;
      homeIndex[i] = evaluated.homeIndex[k]! * (1 + expChange(homeChange));
    } else open[left++] = i;
  }
  return left;
};
