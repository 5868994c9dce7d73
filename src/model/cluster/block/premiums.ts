import { exps } from "../../../core/numeric/exp";
import type { BlockYear } from "./blockYear";
import { market, scratch, year } from "./workspace";

const { logImportPrice } = market;
const { importPremium } = year;
const { a: exponent } = scratch;

/** Price of competing imports over their cost. No later number rests on it: it is for who keeps it. */
export const premiums = ({ policy, logImportCost }: BlockYear, count: number): void => {
  if (policy.importQuota === undefined) return void importPremium.fill(1, 0, count);
  for (let i = 0; i < count; i++) exponent[i] = logImportPrice[i]! - logImportCost;
  exps(exponent, importPremium, count);
};
