import { power } from "../../core/numeric/power";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { ClusterBase } from "./base";
import type { Costs } from "./costs";
import type { MarketYear } from "./market";
import type { PolicyYear } from "./policy";
import type { ClusterState } from "./state";
import { taxBurden } from "./taxBurden";

/** What the firms earn in a year; base revenue = 1. */
export interface SurplusYear {
  readonly jobs: number;
  readonly revenue: number;
  readonly tax: number;
  readonly profit: number;
  /** After-tax profit per firm, base year = 1. */
  readonly profitPerFirm: number;
}

export const surplusOfYear = (
  segment: SegmentInputs,
  policy: PolicyYear,
  state: ClusterState,
  base: ClusterBase,
  unitCosts: Costs,
  market: MarketYear,
  relativeWage: number,
  parameters: ParameterValues
): SurplusYear => {
  const { output } = market;
  const jobs = output / power(state.technology, parameters.labourSaving);
  const revenue = market.price * output;
  const rentLost = policy.rentTo === "producers" ? 0 : market.rent;
  const surplus =
    revenue -
    parameters.labourShare * relativeWage * jobs -
    (parameters.materialShare - segment.importedInputShare) * output -
    segment.importedInputShare * unitCosts.importedInput * output -
    rentLost;
  const tax = taxBurden(policy, parameters) * Math.max(surplus, 0);
  const profit = surplus - tax;
  return { jobs, revenue, tax, profit, profitPerFirm: profit / (state.firms * base.profit) };
};
