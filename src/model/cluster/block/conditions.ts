import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import { constants } from "../../parameters/constants";
import { derived, parameters, scratch, state, year } from "./workspace";

const { jointMultiplier, powerFloor, weightMass, weightNetwork } = parameters;
const { perMultiplier, weightSkills } = derived;
const { mass, network, skills, jointAction, power } = state;
const { powerInUse, gate, efficiency, logEfficiency } = year;
const { a: pillar, b: logMass, c: logNetwork, d: logSkills, e: external, f: exponent } = scratch;

const floor = constants.pillarFloor.value;
const scale = constants.indexScale.value;

const logPillar = (of: Float64Array, result: Float64Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const x = of[i]!;
    pillar[i] = x < floor ? floor : x > 1 ? 1 : x;
  }
  logs(pillar, result, count);
};

/**
 * Collective efficiency and its logarithm (`collectiveEfficiency` for every draw), with the power
 * the clusters have or the policy guarantees, whichever is more.
 */
export const conditions = (count: number, guaranteedPower: number): void => {
  logPillar(mass, logMass, count);
  logPillar(network, logNetwork, count);
  logPillar(skills, logSkills, count);
  for (let i = 0; i < count; i++) {
    const inUse = power[i]! > guaranteedPower ? power[i]! : guaranteedPower;
    const permitted = powerFloor[i]! + (1 - powerFloor[i]!) * inUse;
    powerInUse[i] = inUse;
    gate[i] = permitted;
    external[i] =
      scale * permitted * (1 + jointMultiplier[i]! * jointAction[i]!) * perMultiplier[i]!;
    exponent[i] =
      weightMass[i]! * logMass[i]! +
      weightNetwork[i]! * logNetwork[i]! +
      weightSkills[i]! * logSkills[i]!;
  }
  exps(exponent, efficiency, count);
  logs(external, logEfficiency, count);
  for (let i = 0; i < count; i++) {
    efficiency[i] = efficiency[i]! * external[i]!;
    logEfficiency[i] = logEfficiency[i]! + exponent[i]!;
  }
};
