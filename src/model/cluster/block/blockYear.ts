import { clip } from "../../../core/numeric/clip";
import { log } from "../../../core/numeric/log";
import { logit } from "../../../core/numeric/logistic";
import { constants } from "../../parameters/constants";
import type { SegmentInputs } from "../../segments/simulationInputs";
import { costs, type Costs } from "../costs";
import { policyYear, type Policy, type PolicyYear } from "../policy";

/** What is the same for all draws in a year: the segment's numbers and the policy in force. */
export interface BlockYear {
  readonly t: number;
  readonly segment: SegmentInputs;
  readonly policy: PolicyYear;
  /** Prices at the border and unit costs at an unchanged wage. */
  readonly costs: Costs;
  /** M. */
  readonly market: number;
  readonly logMarket: number;
  /** Demand for the cluster before what it lost, at home and abroad. */
  readonly homeDemand: number;
  readonly foreignDemand: number;
  readonly logLargeCost: number;
  readonly logImportCost: number;
  /** ln of the quota; Infinity without one. */
  readonly logQuota: number;
  /** logit of the reinvestment rate before credit moves it. */
  readonly logitRate: number;
  /** Years since the policy last changed, 0 in the year of a change. */
  readonly settled: number;
}

const sameAs = (a: PolicyYear, b: PolicyYear): boolean => {
  for (const id in a) if (a[id as keyof PolicyYear] !== b[id as keyof PolicyYear]) return false;
  return true;
};

const blockYear = (
  segment: SegmentInputs,
  policy: PolicyYear,
  t: number,
  market: number,
  settled: number
): BlockYear => {
  const unitCosts = costs(segment, policy, 1, { labourShare: 0 });
  const { reinvestRateFloor, reinvestRateCeiling } = constants;
  return {
    t,
    segment,
    policy,
    costs: unitCosts,
    market,
    logMarket: log(market),
    homeDemand: (1 - segment.exportShare) * (1 + policy.procurement) * market,
    foreignDemand: segment.exportShare * (1 + policy.exportPromotion) * market,
    logLargeCost: log(unitCosts.large),
    logImportCost: log(unitCosts.imports),
    logQuota: policy.importQuota === undefined ? Infinity : log(policy.importQuota),
    logitRate: logit(clip(policy.reinvestRate, reinvestRateFloor.value, reinvestRateCeiling.value)),
    settled,
  };
};

/** The years of a run, from the base year on. */
export const blockYears = (
  segment: SegmentInputs,
  policy: Policy,
  years: number
): readonly BlockYear[] => {
  const list: BlockYear[] = [];
  let market = 1;
  for (let t = 0; t <= years; t++) {
    const inForce = policyYear(segment, policy, t);
    const last = list.at(-1);
    const settled = last && sameAs(last.policy, inForce) ? last.settled + 1 : 0;
    list.push(blockYear(segment, inForce, t, market, settled));
    market *= 1 + inForce.marketGrowth;
  }
  return list;
};
