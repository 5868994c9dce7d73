import { exps } from "../../../core/numeric/exp";
import { constants } from "../../parameters/constants";
import type { BlockYear } from "./blockYear";
import { base, derived, institutions, parameters, scratch, state, year } from "./workspace";

const { labourSaving, labourShare, materialShare, subsistence } = parameters;
const { modeConstant, modeEfficiency, modeLabourSurplus, modeEnforcement, modeCrowding } =
  parameters;
const { investible } = derived;
const { reinvestRate, taxBurden } = institutions;
const { firms, labourSurplus } = state;
const { price, output, rent, logTechnology, relativeWage, efficiency } = year;
const { jobs, revenue, tax, profit, profitPerFirm, crowding, mode, investment } = year;
const { a: exponent, b: exponential } = scratch;
const baseProfit = base.profit;
const { perProfit } = base;

const revenueFloor = constants.revenueFloor.value;
const perScale = 1 / constants.indexScale.value;
const referenceEfficiency = constants.modeReferenceEfficiency.value;
const referenceSurplus = constants.modeReferenceSurplus.value;

/** Revenue, surplus, tax and profit. */
const profits = ({ segment, policy, costs }: BlockYear, count: number): void => {
  const imported = segment.importedInputShare;
  const importedCost = imported * costs.importedInput;
  const rentLost = policy.rentTo === "producers" ? 0 : 1;
  for (let i = 0; i < count; i++) exponent[i] = -labourSaving[i]! * logTechnology[i]!;
  exps(exponent, exponential, count);
  for (let i = 0; i < count; i++) {
    const made = output[i]!;
    const employed = made * exponential[i]!;
    const earned = price[i]! * made;
    const surplus =
      earned -
      labourShare[i]! * relativeWage[i]! * employed -
      (materialShare[i]! - imported + importedCost) * made -
      rentLost * rent[i]!;
    const taken = taxBurden[i]! * (surplus > 0 ? surplus : 0);
    const kept = surplus - taken;
    jobs[i] = employed;
    revenue[i] = earned;
    tax[i] = taken;
    profit[i] = kept;
    profitPerFirm[i] = (kept * perProfit[i]!) / firms[i]!;
    crowding[i] = firms[i]! / (earned > revenueFloor ? earned : revenueFloor);
  }
};

/** Competition mode and investment. */
const conduct = ({ policy }: BlockYear, count: number): void => {
  const { enforcement } = policy;
  for (let i = 0; i < count; i++)
    exponent[i] = -(
      modeConstant[i]! +
      modeEfficiency[i]! * (efficiency[i]! * perScale - referenceEfficiency) -
      modeLabourSurplus[i]! * (labourSurplus[i]! - referenceSurplus) +
      modeEnforcement[i]! * enforcement -
      modeCrowding[i]! * (crowding[i]! - 1)
    );
  exps(exponent, exponential, count);
  for (let i = 0; i < count; i++) {
    const free = profit[i]! - firms[i]! * subsistence[i]! * baseProfit[i]!;
    mode[i] = 1 / (1 + exponential[i]!);
    investment[i] = reinvestRate[i]! * (free > 0 ? free : 0) * investible[i]!;
  }
};

/** What firms earn, how they compete and what they invest. */
export const earnings = (now: BlockYear, count: number): void => {
  profits(now, count);
  conduct(now, count);
};
