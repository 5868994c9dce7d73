import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import { constants } from "../../parameters/constants";
import { derived, parameters, scratch, state, year } from "./workspace";

const { jointMultiplier, powerFloor, weightMass, weightNetwork } = parameters;
const { perMultiplier, weightSkills } = derived;
const { mass, network, skills, jointAction, power } = state;
const { powerInUse, gate, efficiency, logEfficiency } = year;
const { logSkills, logPillars, pillars: pillarsTogether } = year;
const { a: pillar, b: logMass, c: logNetwork, d: external } = scratch;

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
 * The three pillars together and their logarithm, by their weights.
 *
 * @param skillsMoved otherwise the logarithm of last year's skills is still theirs
 */
export const pillars = (count: number, skillsMoved: boolean): void => {
  logPillar(mass, logMass, count);
  logPillar(network, logNetwork, count);
  if (skillsMoved) logPillar(skills, logSkills, count);
  for (let i = 0; i < count; i++)
    logPillars[i] =
      weightMass[i]! * logMass[i]! +
      weightNetwork[i]! * logNetwork[i]! +
      weightSkills[i]! * logSkills[i]!;
  exps(logPillars, pillarsTogether, count);
};

/**
 * Collective efficiency and its logarithm (`collectiveEfficiency` for every draw), with the power
 * the clusters have or the policy guarantees, whichever is more, and the pillars of `pillars`.
 */
export const conditions = (count: number, guaranteedPower: number): void => {
  for (let i = 0; i < count; i++) {
    const inUse = power[i]! > guaranteedPower ? power[i]! : guaranteedPower;
    const permitted = powerFloor[i]! + (1 - powerFloor[i]!) * inUse;
    powerInUse[i] = inUse;
    gate[i] = permitted;
    external[i] =
      scale * permitted * (1 + jointMultiplier[i]! * jointAction[i]!) * perMultiplier[i]!;
  }
  logs(external, logEfficiency, count);
  for (let i = 0; i < count; i++) {
    efficiency[i] = pillarsTogether[i]! * external[i]!;
    logEfficiency[i] = logEfficiency[i]! + logPillars[i]!;
  }
};
