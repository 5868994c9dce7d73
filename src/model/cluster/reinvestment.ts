import { clip } from "../../core/numeric/clip";
import { logistic, logit } from "../../core/numeric/logistic";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { PolicyYear } from "./policy";

/** Discrimination that remains once an association lobbies against it. */
export const remainingDiscrimination = (
  segment: SegmentInputs,
  policy: PolicyYear,
  { lobby }: Pick<ParameterValues, "lobby">
): number =>
  clip(policy.discrimination - lobby * Math.max(0, policy.association - segment.association));

/** ρ: the share of after-tax surplus reinvested in local manufacturing; credit moves it. */
export const reinvestmentRate = (
  segment: SegmentInputs,
  policy: PolicyYear,
  discrimination: number,
  { creditToReinvestment }: Pick<ParameterValues, "creditToReinvestment">
): number => {
  const rate = clip(
    policy.reinvestRate,
    constants.reinvestRateFloor.value,
    constants.reinvestRateCeiling.value
  );
  const credit = policy.creditAccess * (1 - discrimination);
  const baseCredit = segment.creditAccess * (1 - segment.discrimination);
  return logistic(logit(rate) + creditToReinvestment * (credit - baseCredit));
};
