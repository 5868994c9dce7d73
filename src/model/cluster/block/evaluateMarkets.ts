import { exps } from "../../../core/numeric/exp";
import { smallChange } from "../../../core/numeric/expChange";
import { logs } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { evaluation } from "./evaluation";
import { derived, market, year } from "./workspace";

const { homeResponse, valueResponse, perCurve, perSubstitution } = derived;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = year;
const { logIndex, largeValue, importValue } = market;
const { exponent, homeIndex, demand, logDemand, response, room, total, logTotal } = evaluation;
const { logPrice, capped, logImportPrice } = evaluation;
const { slope, largeSlope, importSlope, value, logValue } = evaluation;

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

/** Price and value of the cluster's product in closed form, with its cap: `sourcePrice` for every draw. */
const clusterPrices = ({ logShareCluster }: BlockYear, count: number): void => {
  for (let k = 0; k < count; k++) {
    const perSigma = perSubstitution[k]!;
    const asked = logPreference[k]! + logDemand[k]!;
    const moved = homeResponse[k]! * (1 - foreignDemand[k]! / demand[k]!);
    const free = (asked + supplyLog[k]!) * perCurve[k]!;
    const atCap = (asked - logCap[k]!) * perSigma;
    const price = atCap > free ? atCap : free;
    const away = Math.abs(atCap - free);
    response[k] = moved;
    room[k] = away < nearby ? away : nearby;
    slope[k] = moved * (atCap > free ? perSigma : perCurve[k]!);
    logPrice[k] = price;
    capped[k] = atCap > free ? 1 : 0;
    logValue[k] = logShareCluster + logPreference[k]! + valueResponse[k]! * price;
  }
  exps(logValue, value, count);
};

/** The same for large firms whose inputs are rationed. */
const largePrices = (
  { logMarket, logLargeCost, logShareLarge }: BlockYear,
  count: number
): void => {
  for (let k = 0; k < count; k++) {
    const perSigma = perSubstitution[k]!;
    const atCap = (logMarket + exponent[k]! - logLargeCap[k]!) * perSigma;
    const price = atCap > logLargeCost ? atCap : logLargeCost;
    const away = Math.abs(atCap - logLargeCost);
    room[k] = away < room[k]! ? away : room[k]!;
    largeSlope[k] = atCap > logLargeCost ? homeResponse[k]! * perSigma : 0;
    logValue[k] = logShareLarge + valueResponse[k]! * price;
  }
  exps(logValue, largeValue, count);
};

/** The same for imports under a quota. */
const importPrices = (
  { logMarket, logImportCost, logQuota, logShareImports }: BlockYear,
  count: number
): void => {
  for (let k = 0; k < count; k++) {
    const perSigma = perSubstitution[k]!;
    const atCap = (logMarket + exponent[k]! - logQuota) * perSigma;
    const price = atCap > logImportCost ? atCap : logImportCost;
    const away = Math.abs(atCap - logImportCost);
    room[k] = away < room[k]! ? away : room[k]!;
    importSlope[k] = atCap > logImportCost ? homeResponse[k]! * perSigma : 0;
    logImportPrice[k] = price;
    logValue[k] = logShareImports + valueResponse[k]! * price;
  }
  exps(logValue, importValue, count);
};

const valueAtCost = (
  logShare: number,
  logCost: number,
  values: Float64Array,
  slopes: Float64Array,
  count: number
): void => {
  for (let i = 0; i < count; i++) logValue[i] = logShare + valueResponse[i]! * logCost;
  exps(logValue, values, count);
  slopes.fill(0, 0, count);
};

/** What the others' supply at cost comes to where nothing limits it: the same until the policy changes. */
export const unlimitedOthers = (now: BlockYear, count: number): void => {
  const { logShareLarge, logLargeCost, logShareImports, logImportCost } = now;
  if (!now.largeLimited) valueAtCost(logShareLarge, logLargeCost, largeValue, largeSlope, count);
  if (!now.importsLimited)
    valueAtCost(logShareImports, logImportCost, importValue, importSlope, count);
};

/** Evaluates the first `count` markets at their present ln Π. */
export const evaluateMarkets = (now: BlockYear, count: number): void => {
  demands(count);
  clusterPrices(now, count);
  if (now.largeLimited) largePrices(now, count);
  if (now.importsLimited) importPrices(now, count);
  for (let k = 0; k < count; k++) total[k] = value[k]! + largeValue[k]! + importValue[k]!;
  logs(total, logTotal, count);
};
