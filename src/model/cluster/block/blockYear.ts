import { clip } from "../../../core/numeric/clip";
import { log } from "../../../core/numeric/log";
import { logit } from "../../../core/numeric/logistic";
import { constants } from "../../parameters/constants";
import type { SegmentInputs } from "../../segments/simulationInputs";
import { costs, type Costs } from "../costs";
import { policyYears, type Policy, type PolicyYear } from "../policy";

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
  readonly logShareCluster: number;
  readonly logShareLarge: number;
  readonly logShareImports: number;
  /** Whether large firms' output is capped by their inputs, and imports by a quota. */
  readonly largeLimited: boolean;
  readonly importsLimited: boolean;
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
  if (a === b) return true;
  for (const id in a) if (a[id as keyof PolicyYear] !== b[id as keyof PolicyYear]) return false;
  return true;
};

/** What the levers in force make of a segment, whatever the year. */
const underLevers = (segment: SegmentInputs, policy: PolicyYear) => {
  const unitCosts = costs(segment, policy, 1, { labourShare: 0 });
  const { reinvestRateFloor, reinvestRateCeiling } = constants;
  return {
    segment,
    policy,
    costs: unitCosts,
    logShareCluster: log(segment.shareCluster),
    logShareLarge: log(segment.shareLarge),
    logShareImports: log(segment.shareImports),
    largeLimited: policy.inputAvailability !== undefined && segment.largeImportedInputShare > 0,
    importsLimited: policy.importQuota !== undefined,
    logLargeCost: log(unitCosts.large),
    logImportCost: log(unitCosts.imports),
    logQuota: policy.importQuota === undefined ? Infinity : log(policy.importQuota),
    logitRate: logit(clip(policy.reinvestRate, reinvestRateFloor.value, reinvestRateCeiling.value)),
  };
};

type UnderLevers = ReturnType<typeof underLevers>;

// Written out: the engine is slower with objects that are made by spreading others.
const blockYear = (levers: UnderLevers, t: number, market: number, settled: number): BlockYear => {
  const { segment, policy } = levers;
  return {
    t,
    segment,
    policy,
    costs: levers.costs,
    market,
    logMarket: log(market),
    homeDemand: (1 - segment.exportShare) * (1 + policy.procurement) * market,
    foreignDemand: segment.exportShare * (1 + policy.exportPromotion) * market,
    logShareCluster: levers.logShareCluster,
    logShareLarge: levers.logShareLarge,
    logShareImports: levers.logShareImports,
    largeLimited: levers.largeLimited,
    importsLimited: levers.importsLimited,
    logLargeCost: levers.logLargeCost,
    logImportCost: levers.logImportCost,
    logQuota: levers.logQuota,
    logitRate: levers.logitRate,
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
  let levers: UnderLevers | undefined;
  let [market, settled] = [1, 0];
  policyYears(segment, policy, years).forEach((inForce, t) => {
    const unchanged = levers && sameAs(levers.policy, inForce) ? levers : undefined;
    settled = unchanged ? settled + 1 : 0;
    levers = unchanged ?? underLevers(segment, inForce);
    list.push(blockYear(levers, t, market, settled));
    market *= 1 + inForce.marketGrowth;
  });
  return list;
};
