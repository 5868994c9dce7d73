import { exps } from "../../../core/numeric/exp";
import { logs } from "../../../core/numeric/log";
import { constants } from "../../parameters/constants";
import type { BlockYear } from "./blockYear";
import { base, institutions, parameters, scratch, state, year } from "./workspace";

const { wageCurve, labourShare, efficiencyToOutput, clusterSupply, qualityToDemand } = parameters;
const { adaptationBase, adaptationEfficiency } = parameters;
const { labourSurplus, technology, capital, gap, previousEfficiency } = state;
const { efficiency, logEfficiency, pay, relativeWage, logCost, logTechnology } = year;
const { unitCost, logShift, logPreference, homeDemand, foreignDemand, supplyLog } = year;
const { cheaper } = institutions;
const { a: unemployment, b: exponent, c: marketWage, d: logCapital } = scratch;
const baseWage = base.marketWage;
const { perWage } = base;
const baseLogEfficiency = base.logEfficiency;

const floor = constants.labourSurplusFloor.value;
const perReference = 1 / constants.wageReferenceSurplus.value;
const perScale = 1 / constants.indexScale.value;
const ceiling = constants.gapCeiling.value;

/** Demand lost and not regained, with what was adapted to and this year's shock. */
const gaps = ({ policy }: BlockYear, count: number): void => {
  const shock = policy.demandShock;
  for (let i = 0; i < count; i++) {
    const able = adaptationBase[i]! + adaptationEfficiency[i]! * previousEfficiency[i]! * perScale;
    const adapted = able < 0 ? 0 : able > ceiling ? ceiling : able;
    gap[i] = gap[i]! * (1 - adapted) + shock;
    previousEfficiency[i] = efficiency[i]!;
  }
};

/** Pay and the unit cost it makes. */
const wages = ({ policy, costs }: BlockYear, count: number): void => {
  const { enforcement, minimumWageRatio } = policy;
  for (let i = 0; i < count; i++) {
    const surplus = labourSurplus[i]!;
    unemployment[i] = (surplus > floor ? surplus : floor) * perReference;
  }
  logs(unemployment, exponent, count);
  for (let i = 0; i < count; i++) exponent[i] = -wageCurve[i]! * exponent[i]!;
  exps(exponent, marketWage, count);
  for (let i = 0; i < count; i++) {
    const free = marketWage[i]!;
    const minimum = minimumWageRatio * baseWage[i]!;
    pay[i] = (1 - enforcement) * free + enforcement * (free > minimum ? free : minimum);
    relativeWage[i] = pay[i]! * perWage[i]!;
    unitCost[i] = costs.cluster + labourShare[i]! * (relativeWage[i]! - 1);
  }
  logs(unitCost, logCost, count);
};

/** The cluster's supply curve and the demand for its product before prices. */
export const supply = (now: BlockYear, count: number): void => {
  gaps(now, count);
  wages(now, count);
  logs(technology, logTechnology, count);
  logs(capital, logCapital, count);
  for (let i = 0; i < count; i++) {
    const lost = gap[i]!;
    const kept = 1 - (lost < 0 ? 0 : lost > ceiling ? ceiling : lost);
    const moved = logEfficiency[i]! - baseLogEfficiency[i]!;
    logShift[i] = efficiencyToOutput[i]! * moved + logTechnology[i]! + logCapital[i]!;
    supplyLog[i] = clusterSupply[i]! * logCost[i]! - logShift[i]!;
    logPreference[i] = qualityToDemand[i]! * logTechnology[i]!;
    homeDemand[i] = now.homeDemand * kept;
    foreignDemand[i] = now.foreignDemand * cheaper[i]! * kept;
  }
};
