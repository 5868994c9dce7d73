import { exp } from "../../core/numeric/exp";
import { constants } from "../parameters/constants";

/** What it costs to reach the firms of a cluster one by one, and through their association. */
export interface Reach {
  /** Parties to deal with: every firm outside the association, and the association as one. */
  readonly contacts: number;
  /** Part of an effort lost on contacts, with the association and without it. */
  readonly cost: number;
  readonly costWithout: number;
}

/** 1 − exp(−contacts/transactionCost); the form is an assumption. */
const lostOn = (contacts: number): number => 1 - exp(-contacts / constants.transactionCost.value);

/**
 * Why an association helps those who want to help: it makes one contact of many firms.
 * Source: Schmitz (1990), I.2.4, for the argument.
 *
 * @param firms number of firms
 * @param association share of them that it reaches, 0 to 1
 */
export const reachOf = (firms: number, association: number): Reach => {
  const contacts = firms * (1 - association) + (association > 0 ? 1 : 0);
  return { contacts, cost: lostOn(contacts), costWithout: lostOn(firms) };
};
