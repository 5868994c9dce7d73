import { smallChange } from "../../../core/numeric/expChange";
import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { evaluation, logValues, open, slopes, values } from "./evaluation";
import { derived, market, year } from "./workspace";

const { homeResponse, valueResponse, perCurve, perSubstitution } = derived;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = year;
const { logIndex, logPrice, logLargePrice, logImportPrice, capped } = market;
const { exponent, homeIndex, demand, logDemand, response, room, total, logTotal } = evaluation;

/**
 * How short a step must be in ln Π^(σ − η), and how far the prices from a cap's kink, for what it
 * leaves to be known: see `stepMarkets`.
 */
const nearby = smallChange;

/** Π^(σ − η) and the demand for the cluster's product at the present ln Π. */
const demands = (count: number): void => {
  for (let k = 0; k < count; k++) exponent[k] = homeResponse[open[k]!]! * logIndex[open[k]!]!;
  exps(exponent, homeIndex, count);
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    demand[k] = homeDemand[i]! * homeIndex[k]! + foreignDemand[i]!;
  }
  logs(demand, logDemand, count);
};

/** Prices of the three sources in closed form, with their caps: `sourcePrice` for every draw. */
const prices = (now: BlockYear, logShares: readonly number[], count: number): void => {
  const { logMarket, logLargeCost, logImportCost, logQuota } = now;
  const [logCluster = NaN, logLarge = NaN, logImports = NaN] = logShares;
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    const perSigma = perSubstitution[i]!;
    const perPrice = valueResponse[i]!;
    const asked = logPreference[i]! + logDemand[k]!;
    const moved = homeResponse[i]! * (1 - foreignDemand[i]! / demand[k]!);
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
    const away = Math.min(
      Math.abs(atCap - free),
      Math.abs(largeAtCap - logLargeCost),
      Math.abs(importAtCap - logImportCost)
    );
    response[k] = moved;
    room[k] = away < nearby ? away : nearby;
    slopes[k] = moved * (bound ? perSigma : perCurve[i]!);
    slopes[count + k] = largeBound ? homeResponse[i]! * perSigma : 0;
    slopes[2 * count + k] = importBound ? homeResponse[i]! * perSigma : 0;
    logPrice[i] = price;
    capped[i] = bound ? 1 : 0;
    logLargePrice[i] = largePrice;
    logImportPrice[i] = importPrice;
    logValues[k] = logCluster + logPreference[i]! + perPrice * price;
    logValues[count + k] = logLarge + perPrice * largePrice;
    logValues[2 * count + k] = logImports + perPrice * importPrice;
  }
};

/** Evaluates the open markets at their present ln Π. */
export const evaluateMarkets = (
  now: BlockYear,
  logShares: readonly number[],
  count: number
): void => {
  demands(count);
  prices(now, logShares, count);
  exps(logValues, values, 3 * count);
  for (let k = 0; k < count; k++)
    total[k] = values[k]! + values[count + k]! + values[2 * count + k]!;
  logs(total, logTotal, count);
};
