import { exps } from "../../../core/numeric/exp";
import { log, logs } from "../../../core/numeric/log";
import { tolerance } from "../../market/clearMarket";
import { blockSize } from "./column";
import type { BlockYear } from "./blockYear";
import { rescueMarket } from "./rescueMarket";
import { derived, failedIn, market, scratch, sound, year } from "./workspace";

const { homeResponse, valueResponse, perValueResponse } = derived;
const { perCurve, perSubstitution } = derived;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = year;
const { logIndex, logPrice, logDemand, logLargePrice, logImportPrice, capped } = market;
const { a: exponent, b: home, c: demand, d: logTotal, e: responses, f: total } = scratch;

/** The three values θBp^(1−σ) of the draws still open, one after another. */
const logValues = new Float64Array(3 * blockSize);
const values = new Float64Array(3 * blockSize);
/** d ln p / d ln Π of the three sources. */
const slopes = new Float64Array(3 * blockSize);
/** The draws whose market is not cleared yet. */
const open = new Int32Array(blockSize);

/** A draw that takes more Newton steps has a kink in its way and is left to the bracketed search. */
const mostSteps = 12;

/** Demand for the cluster's product at the present ln Π. */
const demands = (count: number): void => {
  for (let k = 0; k < count; k++) exponent[k] = homeResponse[open[k]!]! * logIndex[open[k]!]!;
  exps(exponent, home, count);
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    home[k] = homeDemand[i]! * home[k]!;
    demand[k] = home[k]! + foreignDemand[i]!;
  }
  logs(demand, logTotal, count);
};

/** Prices of the three sources in closed form, with their caps: `sourcePrice` for every draw. */
const prices = (now: BlockYear, logShares: readonly number[], count: number): void => {
  const { logMarket, logLargeCost, logImportCost, logQuota } = now;
  const [logCluster = NaN, logLarge = NaN, logImports = NaN] = logShares;
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    const perSigma = perSubstitution[i]!;
    const perPrice = valueResponse[i]!;
    const asked = logPreference[i]! + logTotal[k]!;
    const response = homeResponse[i]! * (home[k]! / demand[k]!);
    const free = (asked + supplyLog[i]!) * perCurve[i]!;
    const atCap = (asked - logCap[i]!) * perSigma;
    const bound = atCap > free;
    const price = bound ? atCap : free;
    const others = logMarket + exponent[k]!;
    const largeAtCap = (others - logLargeCap[i]!) * perSigma;
    const largeBound = largeAtCap > logLargeCost;
    const largePrice = largeBound ? largeAtCap : logLargeCost;
    const importAtCap = (others - logQuota) * perSigma;
    const importBound = importAtCap > logImportCost;
    const importPrice = importBound ? importAtCap : logImportCost;
    responses[k] = response;
    slopes[k] = response * (bound ? perSigma : perCurve[i]!);
    slopes[count + k] = largeBound ? homeResponse[i]! * perSigma : 0;
    slopes[2 * count + k] = importBound ? homeResponse[i]! * perSigma : 0;
    logDemand[i] = asked;
    logPrice[i] = price;
    capped[i] = bound ? 1 : 0;
    logLargePrice[i] = largePrice;
    logImportPrice[i] = importPrice;
    logValues[k] = logCluster + logPreference[i]! + perPrice * price;
    logValues[count + k] = logLarge + perPrice * largePrice;
    logValues[2 * count + k] = logImports + perPrice * importPrice;
  }
};

/**
 * Newton's step for every open draw, corrected for the curvature of F (Halley). Where F is below
 * the tolerance it is the last one, and prices and demand move along their slopes with it.
 *
 * F' = 1 − Σωs and F'' = −(1 − σ)·Σωs(s − Σωs) − ω₁s₁(σ − η)(1 − φ), with value shares ω and
 * slopes s; only the cluster's slope changes with ln Π, through the home part φ of its demand.
 *
 * @returns how many draws stay open
 */
const step = (count: number): number => {
  exps(logValues, values, 3 * count);
  for (let k = 0; k < count; k++)
    total[k] = values[k]! + values[count + k]! + values[2 * count + k]!;
  logs(total, logTotal, count);
  let left = 0;
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    const own = slopes[k]!;
    const large = slopes[count + k]!;
    const imports = slopes[2 * count + k]!;
    const perTotal = 1 / total[k]!;
    const ownMoved = values[k]! * perTotal * own;
    const largeMoved = values[count + k]! * perTotal * large;
    const importsMoved = values[2 * count + k]! * perTotal * imports;
    const moved = ownMoved + largeMoved + importsMoved;
    const spread =
      ownMoved * (own - moved) + largeMoved * (large - moved) + importsMoved * (imports - moved);
    const slope = 1 - moved;
    const curvature = -valueResponse[i]! * spread - ownMoved * (homeResponse[i]! - responses[k]!);
    const excess = logIndex[i]! - logTotal[k]! * perValueResponse[i]!;
    const change = (-2 * excess * slope) / (2 * slope * slope - excess * curvature);
    logIndex[i] = logIndex[i]! + change;
    if (excess < tolerance && excess > -tolerance) {
      logPrice[i] = logPrice[i]! + own * change;
      logDemand[i] = logDemand[i]! + responses[k]! * change;
      logLargePrice[i] = logLargePrice[i]! + large * change;
      logImportPrice[i] = logImportPrice[i]! + imports * change;
    } else open[left++] = i;
  }
  return left;
};

/**
 * Clears the markets of all draws that have not failed: `clearMarket` for many at once. They take
 * Newton steps side by side until |F| is below the tolerance; what does not get there in a few, as
 * where a cap makes a kink, is left to the bracketed search, one by one. F is strictly increasing,
 * so both ways lead to the same root.
 */
export const clearMarkets = (now: BlockYear, count: number): void => {
  const { shareCluster, shareLarge, shareImports } = now.segment;
  const logShares = [log(shareCluster), log(shareLarge), log(shareImports)];
  let left = 0;
  for (let i = 0; i < count; i++) if (failedIn[i] === sound) open[left++] = i;
  for (let n = 0; n < mostSteps && left > 0; n++) {
    demands(left);
    prices(now, logShares, left);
    left = step(left);
  }
  for (let k = 0; k < left; k++) rescueMarket(now, open[k]!);
};
