import { then, success, type Result } from "../../core/fault";
import { clip } from "../../core/numeric/clip";
import { power } from "../../core/numeric/power";
import { collectiveEfficiency } from "../indicators/collectiveEfficiency";
import { competitionMode } from "../indicators/competitionMode";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { ClusterBase } from "./base";
import { costs as costsOfYear, type Costs } from "./costs";
import { marketOfYear, type MarketYear } from "./market";
import type { PolicyYear } from "./policy";
import { reinvestmentRate, remainingDiscrimination } from "./reinvestment";
import { servicesOfYear } from "./services";
import type { ClusterState } from "./state";
import { surplusOfYear, type SurplusYear } from "./surplus";
import { marketWage, wage } from "./wage";

/** Everything computed in a year, before the states move. */
export interface Year {
  /** The states, with the gap of this year. */
  readonly state: ClusterState;
  readonly policy: PolicyYear;
  readonly costs: Costs;
  readonly market: MarketYear;
  readonly surplus: SurplusYear;
  readonly collectiveEfficiency: number;
  readonly competitionMode: number;
  /** The cluster's own power or what the policy guarantees, whichever is more. */
  readonly powerInUse: number;
  readonly pay: number;
  readonly crowding: number;
  readonly investment: number;
  readonly services: number;
}

/** Demand lost and not regained: last year's, less what the cluster adapted to, and this year's shock. */
const gapOfYear = (
  state: ClusterState,
  policy: PolicyYear,
  { adaptationBase, adaptationEfficiency }: ParameterValues
): number => {
  const efficiency = state.previousEfficiency / constants.indexScale.value;
  const adapted = clip(
    adaptationBase + adaptationEfficiency * efficiency,
    0,
    constants.gapCeiling.value
  );
  return state.gap * (1 - adapted) + policy.demandShock;
};

/** What is invested: a share of all after-tax surplus, but never of what owners live on. */
const investmentOfYear = (
  rate: number,
  profit: number,
  firms: number,
  base: ClusterBase,
  { subsistence }: ParameterValues
): number => (rate * Math.max(0, profit - firms * subsistence * base.profit)) / (1 - subsistence);

/** What a year brings before its market clears. */
export interface YearAhead {
  readonly state: ClusterState;
  readonly policy: PolicyYear;
  readonly costs: Costs;
  /** Z: the cluster's supply at unchanged price and cost. */
  readonly shift: number;
  readonly collectiveEfficiency: number;
  readonly powerInUse: number;
  readonly pay: number;
  readonly relativeWage: number;
  readonly discrimination: number;
  readonly reinvestmentRate: number;
}

/** Steps 1 to 4 of a year, and what the cluster brings to the market. */
export const yearAhead = (
  segment: SegmentInputs,
  policy: PolicyYear,
  before: ClusterState,
  base: ClusterBase,
  parameters: ParameterValues
): YearAhead => {
  const state = { ...before, gap: gapOfYear(before, policy, parameters) };
  const discrimination = remainingDiscrimination(segment, policy, parameters);
  const powerInUse = Math.max(state.power, policy.power);
  const efficiency = collectiveEfficiency({ ...state, power: powerInUse }, parameters);
  const pay = wage(marketWage(state.labourSurplus, parameters), base.marketWage, policy);
  const relativeWage = pay / base.wage;
  return {
    state,
    policy,
    costs: costsOfYear(segment, policy, relativeWage, parameters),
    shift:
      power(efficiency / base.efficiency, parameters.efficiencyToOutput) *
      state.technology *
      state.capital,
    collectiveEfficiency: efficiency,
    powerInUse,
    pay,
    relativeWage,
    discrimination,
    reinvestmentRate: reinvestmentRate(segment, policy, discrimination, parameters),
  };
};

/** Steps 6 and 7 of a year, once its market has cleared. */
export const yearAfterMarket = (
  segment: SegmentInputs,
  ahead: YearAhead,
  market: MarketYear,
  base: ClusterBase,
  parameters: ParameterValues
): Year => {
  const { state, policy, costs, collectiveEfficiency: efficiency } = ahead;
  const surplus = surplusOfYear(
    segment,
    policy,
    state,
    base,
    costs,
    market,
    ahead.relativeWage,
    parameters
  );
  const crowding = state.firms / Math.max(surplus.revenue, constants.revenueFloor.value);
  const { labourSurplus, firms } = state;
  const { enforcement } = policy;
  const mode = { collectiveEfficiency: efficiency, labourSurplus, enforcement, crowding };
  return {
    state,
    policy,
    costs,
    market,
    surplus,
    collectiveEfficiency: efficiency,
    competitionMode: competitionMode(mode, parameters),
    powerInUse: ahead.powerInUse,
    pay: ahead.pay,
    crowding,
    investment: investmentOfYear(ahead.reinvestmentRate, surplus.profit, firms, base, parameters),
    services: servicesOfYear(policy, state, surplus.tax, ahead.discrimination, parameters),
  };
};

/** One year of the cluster, in the order of the model's description. */
export const yearOf = (
  segment: SegmentInputs,
  policy: PolicyYear,
  before: ClusterState,
  base: ClusterBase,
  parameters: ParameterValues
): Result<Year> => {
  const ahead = yearAhead(segment, policy, before, base, parameters);
  return then(
    marketOfYear(segment, policy, ahead.state, ahead.costs, ahead.shift, parameters),
    (market) => success(yearAfterMarket(segment, ahead, market, base, parameters))
  );
};
