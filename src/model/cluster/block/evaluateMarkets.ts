import { smallChange } from "../../../core/numeric/expChange";
import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { evaluation, found, given } from "./evaluation";

const { homeResponse, valueResponse, perCurve, perSubstitution } = given;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = given;
const { logIndex, logPrice, logLargePrice, logImportPrice, capped } = found;
const { exponent, homeIndex, demand, logDemand, response, room, total, logTotal } = evaluation;
const { slope, largeSlope, importSlope } = evaluation;
const { value, largeValue, importValue, logValue, logLargeValue, logImportValue } = evaluation;

/**
 * How short a step must be in ln Π^(σ − η), and how far the prices from a cap's kink, for what it
 * leaves to be known: see `stepMarkets`.
 */
const nearby = smallChange;

/** Π^(σ − η) and the demand for the cluster's product at the present ln Π. */
const demands = (count: number): void => {
  for (let k = 0; k < count; k++) exponent[k] = homeResponse[k]! * logIndex[k]!;
  exps(exponent, homeIndex, count);
  for (let k = 0; k < count; k++) demand[k] = homeDemand[k]! * homeIndex[k]! + foreignDemand[k]!;
  logs(demand, logDemand, count);
};

/** Prices of the three sources in closed form, with their caps: `sourcePrice` for every draw. */
const prices = (now: BlockYear, logShares: readonly number[], count: number): void => {
  const { logMarket, logLargeCost, logImportCost, logQuota } = now;
  const [logCluster = NaN, logLarge = NaN, logImports = NaN] = logShares;
  for (let k = 0; k < count; k++) {
    const perSigma = perSubstitution[k]!;
    const perPrice = valueResponse[k]!;
    const asked = logPreference[k]! + logDemand[k]!;
    const moved = homeResponse[k]! * (1 - foreignDemand[k]! / demand[k]!);
    const free = (asked + supplyLog[k]!) * perCurve[k]!;
    const atCap = (asked - logCap[k]!) * perSigma;
    const price = atCap > free ? atCap : free;
    const others = logMarket + exponent[k]!;
    const largeAtCap = (others - logLargeCap[k]!) * perSigma;
    const largePrice = largeAtCap > logLargeCost ? largeAtCap : logLargeCost;
    const importAtCap = (others - logQuota) * perSigma;
    const importPrice = importAtCap > logImportCost ? importAtCap : logImportCost;
    const away = Math.min(
      Math.abs(atCap - free),
      Math.abs(largeAtCap - logLargeCost),
      Math.abs(importAtCap - logImportCost)
    );
    response[k] = moved;
    room[k] = away < nearby ? away : nearby;
    slope[k] = moved * (atCap > free ? perSigma : perCurve[k]!);
    largeSlope[k] = largeAtCap > logLargeCost ? homeResponse[k]! * perSigma : 0;
    importSlope[k] = importAtCap > logImportCost ? homeResponse[k]! * perSigma : 0;
    logPrice[k] = price;
    capped[k] = atCap > free ? 1 : 0;
    logLargePrice[k] = largePrice;
    logImportPrice[k] = importPrice;
    logValue[k] = logCluster + logPreference[k]! + perPrice * price;
    logLargeValue[k] = logLarge + perPrice * largePrice;
    logImportValue[k] = logImports + perPrice * importPrice;
  }
};

/** Evaluates the markets that were gathered at their present ln Π. */
export const evaluateMarkets = (
  now: BlockYear,
  logShares: readonly number[],
  count: number
): void => {
  demands(count);
  prices(now, logShares, count);
  exps(logValue, value, count);
  exps(logLargeValue, largeValue, count);
  exps(logImportValue, importValue, count);
  for (let k = 0; k < count; k++) total[k] = value[k]! + largeValue[k]! + importValue[k]!;
  logs(total, logTotal, count);
};
