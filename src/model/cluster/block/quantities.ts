import { exps } from "../../../core/numeric/exp";
import type { BlockYear } from "./blockYear";
import { derived, market, parameters, scratch, year } from "./workspace";

const { substitution, marketDemand } = parameters;
const { homeResponse, marketResponse, perSupply } = derived;
const { logIndex, logPrice, logDemand, logLargePrice, logImportPrice, capped } = market;
const { price, output, largeOutput, imports, importPremium, priceIndex, rent } = year;
const { logCost, logShift, consumerSurplus } = year;
const { a: logOutput, b: logLarge, c: logImports, d: exponent, e: exponential } = scratch;

/** Prices and quantities from their logarithms. */
const levels = ({ logMarket }: BlockYear, count: number): void => {
  for (let i = 0; i < count; i++) {
    const sigma = substitution[i]!;
    const others = logMarket + homeResponse[i]! * logIndex[i]!;
    logOutput[i] = logDemand[i]! - sigma * logPrice[i]!;
    logLarge[i] = others - sigma * logLargePrice[i]!;
    logImports[i] = others - sigma * logImportPrice[i]!;
  }
  exps(logPrice, price, count);
  exps(logOutput, output, count);
  exps(logLarge, largeOutput, count);
  exps(logImports, imports, count);
  exps(logIndex, priceIndex, count);
};

/** Scarcity rent: what a binding cap adds to the price beyond the supply curve, times output. */
const rents = ({ policy }: BlockYear, count: number): void => {
  if (policy.inputAvailability === undefined) return void rent.fill(0, 0, count);
  for (let i = 0; i < count; i++)
    exponent[i] = logCost[i]! + (logOutput[i]! - logShift[i]!) * perSupply[i]!;
  exps(exponent, exponential, count);
  for (let i = 0; i < count; i++) {
    const above = price[i]! - exponential[i]!;
    rent[i] = capped[i] === 1 && above > 0 ? above * output[i]! : 0;
  }
};

/** Price of competing imports over their cost. */
const premiums = ({ policy, logImportCost }: BlockYear, count: number): void => {
  if (policy.importQuota === undefined) return void importPremium.fill(1, 0, count);
  for (let i = 0; i < count; i++) exponent[i] = logImportPrice[i]! - logImportCost;
  exps(exponent, importPremium, count);
};

/** ΔCS = M·(Π^(1−η) − 1)/(η − 1), −M·ln Π at η = 1. */
const buyers = (now: BlockYear, count: number): void => {
  for (let i = 0; i < count; i++) exponent[i] = marketResponse[i]! * logIndex[i]!;
  exps(exponent, exponential, count);
  for (let i = 0; i < count; i++)
    consumerSurplus[i] =
      marketDemand[i] === 1
        ? -now.market * logIndex[i]!
        : (now.market * (exponential[i]! - 1)) / (marketDemand[i]! - 1);
};

/** What the cleared markets come to. */
export const quantities = (now: BlockYear, count: number): void => {
  levels(now, count);
  rents(now, count);
  premiums(now, count);
  buyers(now, count);
};
