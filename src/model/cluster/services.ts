import type { ParameterValues } from "../parameters";
import type { ClusterState } from "./state";
import type { PolicyYear } from "./policy";

/**
 * v: the share of shortages that services remove in a year. Local government makes effort with
 * revenue of its own; aid is absorbed through joint action; an association passes both on;
 * discrimination keeps both away. Source: Schmitz (1990), I.2.4; sizes are assumptions.
 */
export const servicesOfYear = (
  policy: PolicyYear,
  state: ClusterState,
  tax: number,
  discrimination: number,
  parameters: ParameterValues
): number => {
  const budget = policy.ownRevenueShare * policy.developmentShare * tax + policy.transfer;
  const effort =
    parameters.effortFloor +
    (1 - parameters.effortFloor) * Math.min(1, policy.ownRevenueShare / parameters.ownShareFull);
  const funded = effort * Math.min(1, budget / parameters.budgetReference);
  const aided = policy.aid * Math.min(1, state.jointAction + parameters.absorptionBase);
  const reach =
    parameters.reachWithoutAssociation +
    (1 - parameters.reachWithoutAssociation) * policy.association;
  return parameters.serviceEffect * (funded + aided) * reach * (1 - discrimination);
};
