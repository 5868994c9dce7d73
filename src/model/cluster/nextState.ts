import { clip } from "../../core/numeric/clip";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import { powerGate } from "../indicators/collectiveEfficiency";
import { inputCap } from "../market/inputCap";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { Year } from "./year";
import { limitSurplus, type ClusterState } from "./state";

/** f: the share of investment that finds its machines. */
const machinesHad = (segment: SegmentInputs, { policy, state }: Year): number => {
  if (policy.machineAvailability === undefined) return 1;
  const had = inputCap(policy.machineAvailability, segment.replaceability, state.network);
  return 1 - segment.importedMachineShare * (1 - Math.min(1, had));
};

/** Capital wears out and is built anew by investment that is not all innovation. */
const nextCapital = (
  segment: SegmentInputs,
  year: Year,
  investment: number,
  p: ParameterValues
): number => {
  const forCapacity = 1 - constants.innovationShareOfInvestment.value * year.competitionMode;
  const machinePrice = 1 + segment.importedMachineShare * (year.costs.machine - 1);
  return (
    (1 - p.depreciation) * year.state.capital +
    (investment * forCapacity) / (p.capitalOutput * machinePrice)
  );
};

const nextTechnology = (year: Year, investment: number, p: ParameterValues): number =>
  year.state.technology *
  (1 +
    p.technologyGrowth *
      year.competitionMode *
      Math.min(1, investment / p.investmentReference) *
      powerGate(year.powerInUse, p));

/** Apprentices set up until profit equals what they expect outside. */
const entry = (year: Year, p: ParameterValues): number => {
  const floor = constants.ratioFloor.value;
  const outside = ((1 - year.state.labourSurplus) * year.pay) / constants.referenceEmployment.value;
  const gain = log(Math.max(year.surplus.profitPerFirm, floor) / Math.max(outside, floor));
  return clip(p.entryResponse * gain, constants.exitFloor.value, constants.entryCeiling.value);
};

const nextNetwork = ({ state, policy, services, ...year }: Year, p: ParameterValues): number =>
  clip(
    state.network +
      p.networkSpeed *
        (year.competitionMode - p.networkMode) *
        year.powerInUse *
        state.network *
        (1 - state.network) +
      constants.serviceWeights.value *
        policy.technology *
        p.technologyToNetwork *
        services *
        (1 - state.network)
  );

/** Joint action drifts to what the association makes of it, and services strengthen it. */
const nextJointAction = (segment: SegmentInputs, year: Year, p: ParameterValues): number => {
  const { jointAction } = year.state;
  const organised =
    year.policy.association * year.policy.participatory -
    segment.association * segment.participatory;
  const longRun = segment.jointScore + p.associationToJoint * organised * (1 - segment.jointScore);
  return clip(
    jointAction +
      p.jointSpeed * (longRun - jointAction) +
      p.servicesToJoint * year.services * (1 - jointAction)
  );
};

const served = (level: number, weight: number, services: number): number =>
  clip(level + constants.serviceWeights.value * weight * services * (1 - level));

/** The labour force grows, the cluster and the world outside take workers in. */
const nextLabourSurplus = (
  segment: SegmentInputs,
  { state, surplus }: Year,
  p: ParameterValues
): number =>
  limitSurplus(
    state.labourSurplus +
      p.labourForceGrowth * (1 - state.labourSurplus) -
      (segment.labourWeight ?? p.labourWeight) * (surplus.jobs - state.previousJobs) -
      p.outsideAbsorption * p.labourForceGrowth
  );

/** The states of the next year, all from this year's values. */
export const nextState = (segment: SegmentInputs, year: Year, p: ParameterValues): ClusterState => {
  const { state, policy, services } = year;
  const investment = year.investment * machinesHad(segment, year);
  const entering = entry(year, p);
  return {
    capital: nextCapital(segment, year, investment, p),
    technology: nextTechnology(year, investment, p),
    firms: state.firms * exp(entering),
    mass: clip(state.mass * (1 + p.massResponse * entering)),
    network: nextNetwork(year, p),
    jointAction: nextJointAction(segment, year, p),
    skills: served(state.skills, policy.training, services),
    power: served(state.power, policy.infrastructure, services),
    labourSurplus: nextLabourSurplus(segment, year, p),
    market: state.market * (1 + policy.marketGrowth),
    gap: state.gap,
    previousEfficiency: year.collectiveEfficiency,
    previousJobs: year.surplus.jobs,
    logPriceIndex: year.market.logPriceIndex,
  };
};
