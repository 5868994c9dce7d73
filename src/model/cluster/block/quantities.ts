import { exps } from "../../../core/numeric/exp";
import type { BlockYear } from "./blockYear";
import { derived, institutions, market, parameters, scratch, year } from "./workspace";

const { substitution, marketDemand } = parameters;
const { marketResponse, perSupply } = derived;
const { largeAtCost, importsAtCost } = institutions;
const { logIndex, logPrice, logDemand, capped, homeIndex } = market;
const { price, output, largeOutput, imports, priceIndex, rent } = year;
const { logCost, logShift, largeCap, consumerSurplus } = year;
const { a: logOutput, b: exponent, c: exponential } = scratch;

/** Prices and the cluster's output from their logarithms. */
const levels = (count: number): void => {
  for (let i = 0; i < count; i++) logOutput[i] = logDemand[i]! - substitution[i]! * logPrice[i]!;
  exps(logPrice, price, count);
  exps(logOutput, output, count);
  exps(logIndex, priceIndex, count);
};

/** The others sell what is asked at their cost, or what they may. */
const others = ({ policy, market: size }: BlockYear, count: number): void => {
  const quota = policy.importQuota ?? Infinity;
  for (let i = 0; i < count; i++) {
    const home = size * homeIndex[i]!;
    const large = home * largeAtCost[i]!;
    const bought = home * importsAtCost[i]!;
    largeOutput[i] = large < largeCap[i]! ? large : largeCap[i]!;
    imports[i] = bought < quota ? bought : quota;
  }
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
  levels(count);
  others(now, count);
  rents(now, count);
  buyers(now, count);
};
