import { nearest } from "../../core/catalogue/nearest";
import { failure, fault, gather, success, then, type Result } from "../../core/fault";
import { leverIds, levers, type LeverId } from "../../model/levers/levers";

/** A lever that the reader of a copy can choose values of without the lab. */
export interface WhatIfLever {
  readonly id: LeverId;
  readonly values: readonly number[];
}

const prices = [0, 0.1, 0.2, 0.4, 0.6];
const shares = [0, 0.1, 0.3, 0.6, 1];
const volumes = [0.1, 0.25, 0.5, 0.75, 1];
const rises = [0, 0.1, 0.25, 0.5, 1];

/**
 * The values that stand in the lists of a copy: those that policies are debated in, from none to
 * the most that is ever tried. Five each, so that three levers make 125 scenarios. Levers that are
 * years, words or weights of each other have none.
 */
const lists: Readonly<Partial<Record<LeverId, readonly number[]>>> = {
  tariffOutput: prices,
  tariffInput: prices,
  tariffMachinery: prices,
  importQuota: volumes,
  inputAvailability: volumes,
  machineAvailability: volumes,
  devaluation: rises,
  exportPromotion: rises,
  procurement: rises,
  demandShock: [0, 0.1, 0.2, 0.3, 0.5],
  marketGrowth: [-0.05, 0, 0.02, 0.04, 0.08],
  enforcement: shares,
  minimumWageRatio: [0, 0.5, 0.8, 1, 1.2],
  taxRate: prices,
  ownRevenueShare: shares,
  developmentShare: shares,
  transfer: [0, 0.01, 0.02, 0.05, 0.1],
  power: [0, 0.25, 0.5, 0.75, 1],
  association: shares,
  participatory: shares,
  discrimination: shares,
  creditAccess: shares,
  reinvestRate: [0.1, 0.25, 0.4, 0.6, 0.8],
  aid: [0, 0.25, 0.5, 1, 2],
};

/** Levers a reader may be given to choose. */
export const whatIfChoices: readonly LeverId[] = leverIds.filter((id) => lists[id] !== undefined);

/** What a copy offers where nobody chose: the border on both sides, and the law at home. */
export const usualWhatIf: readonly LeverId[] = ["tariffOutput", "tariffInput", "enforcement"];

const fewestWhatIf = 2;
export const mostWhatIf = 3;

export const whatIfLevers = (ids: readonly LeverId[]): readonly WhatIfLever[] =>
  ids.flatMap((id) => {
    const values = lists[id];
    return values ? [{ id, values }] : [];
  });

/** Two or three different levers that have lists. */
export const isWhatIf = (value: unknown): value is readonly LeverId[] =>
  Array.isArray(value) &&
  value.length >= fewestWhatIf &&
  value.length <= mostWhatIf &&
  new Set(value).size === value.length &&
  value.every((id) => (whatIfChoices as readonly unknown[]).includes(id));

const named = (name: string): Result<LeverId> => {
  const word = name.trim().toLowerCase();
  const found = whatIfChoices.find(
    (id) => id.toLowerCase() === word || levers[id].label.toLowerCase() === word
  );
  if (found) return success(found);
  const expected = whatIfChoices.join(", ");
  const guess = nearest(name, whatIfChoices) ?? "";
  return failure(
    fault("notAChoice", { name: "--what-if" }, { found: name.trim(), expected, guess })
  );
};

/** Levers by their ids or labels: two or three, none twice. */
export const readWhatIf = (names: readonly string[]): Result<readonly LeverId[]> =>
  then(gather(names.map(named)), (ids) =>
    isWhatIf(ids)
      ? success<readonly LeverId[]>(ids)
      : failure(fault("whatIfCount", {}, { found: names.join(", ") }))
  );
