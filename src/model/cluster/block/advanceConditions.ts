import { clip } from "../../../core/numeric/clip";
import { constants } from "../../parameters/constants";
import type { BlockYear } from "./blockYear";
import { parameters, state, year } from "./workspace";

const { networkSpeed, networkMode, jointSpeed, associationToJoint } = parameters;
const { technologyToNetwork, servicesToJoint } = parameters;
const { labourForceGrowth, labourWeight, outsideAbsorption } = parameters;
const { network, jointAction, skills, power, labourSurplus, previousJobs } = state;
const { mode, powerInUse, services, jobs } = year;

const weights = constants.serviceWeights.value;
const surplusFloor = constants.labourSurplusFloor.value;
const surplusCeiling = constants.labourSurplusCeiling.value;

/** Network and joint action. */
const organise = ({ segment, policy }: BlockYear, count: number): void => {
  const upgrading = weights * policy.technology;
  const { jointScore } = segment;
  const organised =
    (policy.association * policy.participatory - segment.association * segment.participatory) *
    (1 - jointScore);
  for (let i = 0; i < count; i++) {
    const linked = network[i]!;
    const joint = jointAction[i]!;
    const learning =
      networkSpeed[i]! * (mode[i]! - networkMode[i]!) * powerInUse[i]! * linked * (1 - linked);
    const helped = upgrading * technologyToNetwork[i]! * services[i]! * (1 - linked);
    const longRun = jointScore + associationToJoint[i]! * organised;
    network[i] = clip(linked + learning + helped);
    jointAction[i] = clip(
      joint + jointSpeed[i]! * (longRun - joint) + servicesToJoint[i]! * services[i]! * (1 - joint)
    );
  }
};

/** Skills and power, as far as services reach them. */
const equip = ({ policy }: BlockYear, count: number): void => {
  const training = weights * policy.training;
  const infrastructure = weights * policy.infrastructure;
  for (let i = 0; i < count; i++) {
    const able = skills[i]!;
    const supplied = power[i]!;
    skills[i] = clip(able + training * services[i]! * (1 - able));
    power[i] = clip(supplied + infrastructure * services[i]! * (1 - supplied));
  }
};

/** The labour force grows; the cluster and the world outside take workers in. */
const employ = (count: number): void => {
  for (let i = 0; i < count; i++) {
    const idle = labourSurplus[i]!;
    const growth = labourForceGrowth[i]!;
    const next =
      idle +
      growth * (1 - idle) -
      labourWeight[i]! * (jobs[i]! - previousJobs[i]!) -
      outsideAbsorption[i]! * growth;
    labourSurplus[i] = clip(next, surplusFloor, surplusCeiling);
    previousJobs[i] = jobs[i]!;
  }
};

/** The states other than capital, technology and firms, all from this year's values. */
export const advanceConditions = (now: BlockYear, count: number): void => {
  organise(now, count);
  equip(now, count);
  employ(count);
};
