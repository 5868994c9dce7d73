import { exps } from "../../../core/numeric/exp";
import type { BlockYear } from "./blockYear";
import { derived, market, parameters, scratch, year } from "./workspace";

const { substitution } = parameters;
const { perSupply } = derived;
const { logPrice, logDemand, capped } = market;
const { price, output, rent, logCost, logShift } = year;
const { a: logOutput, b: exponent, c: exponential } = scratch;

/** Prices and the cluster's output from their logarithms. */
const levels = (count: number): void => {
  for (let i = 0; i < count; i++) logOutput[i] = logDemand[i]! - substitution[i]! * logPrice[i]!;
  exps(logPrice, price, count);
  exps(logOutput, output, count);
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

/** What the cleared markets come to. */
export const quantities = (now: BlockYear, count: number): void => {
  levels(count);
  rents(now, count);
};
