import { exps } from "../../../core/numeric/exp";
import { log } from "../../../core/numeric/log";
import type { BlockYear } from "./blockYear";
import { derived, institutions, parameters, scratch } from "./workspace";

const { lobby, creditToReinvestment, informalTaxable, effortFloor, substitution } = parameters;
const { serviceEffect, reachWithoutAssociation } = parameters;
const { perOwnShareFull } = derived;
const {
  discrimination,
  reinvestRate,
  taxBurden,
  effort,
  reach,
  cheaper,
  largeAtCost,
  importsAtCost,
} = institutions;
const { a: exponent, b: odds } = scratch;

/** ρ and the discrimination that remains once an association lobbies against it. */
const credit = ({ segment, policy, logitRate }: BlockYear, count: number): void => {
  const organised = Math.max(0, policy.association - segment.association);
  const before = segment.creditAccess * (1 - segment.discrimination);
  for (let i = 0; i < count; i++) {
    const left = policy.discrimination - lobby[i]! * organised;
    const remaining = left < 0 ? 0 : left > 1 ? 1 : left;
    discrimination[i] = remaining;
    const moved = policy.creditAccess * (1 - remaining) - before;
    exponent[i] = -(logitRate + creditToReinvestment[i]! * moved);
  }
  exps(exponent, odds, count);
  for (let i = 0; i < count; i++) reinvestRate[i] = 1 / (1 + odds[i]!);
};

/** How far the services of a government and an association reach. */
const government = ({ policy }: BlockYear, count: number): void => {
  const { taxRate, enforcement, ownRevenueShare, association } = policy;
  for (let i = 0; i < count; i++) {
    const informal = informalTaxable[i]!;
    const own = ownRevenueShare * perOwnShareFull[i]!;
    const conduit = reachWithoutAssociation[i]!;
    taxBurden[i] = taxRate * (informal + (1 - informal) * enforcement);
    effort[i] = effortFloor[i]! + (1 - effortFloor[i]!) * (own < 1 ? own : 1);
    reach[i] =
      serviceEffect[i]! * (conduit + (1 - conduit) * association) * (1 - discrimination[i]!);
  }
};

/** (1 + d)^σ: what a devaluation adds to demand abroad. */
const exchange = ({ policy }: BlockYear, count: number): void => {
  const logRate = log(1 + policy.devaluation);
  for (let i = 0; i < count; i++) exponent[i] = substitution[i]! * logRate;
  exps(exponent, cheaper, count);
};

/** What is asked of the others at their cost, at an unchanged price index. */
const costs = ({ logLargeCost, logImportCost }: BlockYear, count: number): void => {
  for (let i = 0; i < count; i++) exponent[i] = -substitution[i]! * logLargeCost;
  exps(exponent, largeAtCost, count);
  for (let i = 0; i < count; i++) exponent[i] = -substitution[i]! * logImportCost;
  exps(exponent, importsAtCost, count);
};

/** All that depends on the policy and the parameters but on no state: computed when the policy changes. */
export const institutionsOfYear = (year: BlockYear, count: number): void => {
  credit(year, count);
  government(year, count);
  exchange(year, count);
  costs(year, count);
};
