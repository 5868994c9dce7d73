import { exps } from "../../../core/numeric/exp";
import { log } from "../../../core/numeric/log";
import { constants } from "../../parameters/constants";
import type { SegmentInputs } from "../../segments/simulationInputs";
import { initialState } from "../state";
import { conditions, pillars } from "./conditions";
import {
  base,
  derived,
  failedIn,
  market,
  parameters,
  scratch,
  sound,
  state,
  year,
} from "./workspace";

const p = parameters;

/** What follows from the parameters alone, so that the years multiply where they would divide. */
const derive = (count: number): void => {
  for (let i = 0; i < count; i++) {
    derived.perMultiplier[i] = 1 / (1 + p.jointMultiplier[i]!);
    derived.weightSkills[i] = 1 - p.weightMass[i]! - p.weightNetwork[i]!;
    derived.curve[i] = p.substitution[i]! + p.clusterSupply[i]!;
    derived.perCurve[i] = 1 / derived.curve[i]!;
    derived.perSubstitution[i] = 1 / p.substitution[i]!;
    derived.perSupply[i] = 1 / p.clusterSupply[i]!;
    derived.valueResponse[i] = 1 - p.substitution[i]!;
    derived.perValueResponse[i] = 1 / derived.valueResponse[i]!;
    derived.homeResponse[i] = p.substitution[i]! - p.marketDemand[i]!;
    derived.marketResponse[i] = 1 - p.marketDemand[i]!;
    derived.perInvestmentReference[i] = 1 / p.investmentReference[i]!;
    derived.perCapitalOutput[i] = 1 / p.capitalOutput[i]!;
    derived.perBudgetReference[i] = 1 / p.budgetReference[i]!;
    derived.perOwnShareFull[i] = 1 / p.ownShareFull[i]!;
    derived.investible[i] = 1 / (1 - p.subsistence[i]!);
  }
};

const begin = (segment: SegmentInputs, count: number): void => {
  const first = initialState(segment);
  for (const name of Object.keys(state) as (keyof typeof state)[])
    state[name].fill(first[name], 0, count);
  for (const name of ["logIndex1", "logIndex2", "logIndex3", "logIndex4"] as const)
    market[name].fill(first.logPriceIndex, 0, count);
  failedIn.fill(sound);
};

const { a: exponent } = scratch;

/** Wage and profit of the base year, with every lever at base. */
const baseEarnings = (segment: SegmentInputs, count: number): void => {
  const { labourSurplusFloor, wageReferenceSurplus } = constants;
  const { enforcement, minimumWageRatio, taxRate } = segment;
  const surplus = Math.max(initialState(segment).labourSurplus, labourSurplusFloor.value);
  const logSurplus = log(surplus / wageReferenceSurplus.value);
  const lifted = 1 - enforcement + enforcement * Math.max(1, minimumWageRatio);
  for (let i = 0; i < count; i++) exponent[i] = -p.wageCurve[i]! * logSurplus;
  exps(exponent, base.marketWage, count);
  for (let i = 0; i < count; i++) {
    const burden = taxRate * (p.informalTaxable[i]! + (1 - p.informalTaxable[i]!) * enforcement);
    const profit = (1 - p.labourShare[i]! - p.materialShare[i]!) * (1 - burden);
    base.perWage[i] = 1 / (base.marketWage[i]! * lifted);
    base.profit[i] = profit;
    base.perProfit[i] = 1 / profit;
  }
};

/** Brings the draws whose parameters are in the workspace to the base year of a segment. */
export const prepare = (segment: SegmentInputs, count: number): void => {
  derive(count);
  begin(segment, count);
  baseEarnings(segment, count);
  pillars(count, true);
  conditions(count, 0);
  base.logEfficiency.set(year.logEfficiency);
};
