import { levers, type LeverId } from "../levers/levers";
import type { SegmentInputs } from "../segments/simulationInputs";

export type RentReceiver = "producers" | "licenceHolders" | "government";

/** A lever: one value, or one a year from t = 0; `null` leaves that year at base. */
export type LeverValue = number | readonly (number | null)[];

type SingleLeverId = "start" | "aidYears" | "fadeOut" | "rentTo";

/** A policy: the levers that differ from the base, and nothing else. */
export type Policy = {
  readonly [Id in Exclude<LeverId, SingleLeverId>]?: LeverValue;
} & {
  readonly start?: number;
  readonly aidYears?: number;
  readonly fadeOut?: number;
  readonly rentTo?: RentReceiver;
};

/** The levers in force in one year. `undefined` limits nothing. */
export interface PolicyYear {
  readonly tariffOutput: number;
  readonly tariffInput: number;
  readonly tariffMachinery: number;
  readonly importQuota: number | undefined;
  readonly inputAvailability: number | undefined;
  readonly machineAvailability: number | undefined;
  readonly rentTo: RentReceiver;
  readonly devaluation: number;
  readonly exportPromotion: number;
  readonly procurement: number;
  readonly demandShock: number;
  readonly enforcement: number;
  readonly minimumWageRatio: number;
  readonly taxRate: number;
  readonly ownRevenueShare: number;
  readonly developmentShare: number;
  readonly transfer: number;
  readonly training: number;
  readonly infrastructure: number;
  readonly technology: number;
  readonly power: number;
  readonly association: number;
  readonly participatory: number;
  readonly discrimination: number;
  readonly creditAccess: number;
  readonly reinvestRate: number;
  readonly aid: number;
  readonly marketGrowth: number;
}

/** The value a lever has where it is not set, for levers with one of their own. */
const unset = (id: LeverId): number => {
  const value = levers[id].default;
  if (typeof value !== "number") throw new Error(`The lever ${id} has no number as default.`);
  return value;
};

/** Aid in a year: the lever's value, fading once its years are over. */
const aidIn = (policy: Policy, aid: number, year: number, start: number): number => {
  const yearsOver = policy.aidYears === undefined ? 0 : year - start - policy.aidYears + 1;
  let faded = aid;
  for (let n = 0; n < yearsOver; n++) faded *= 1 - (policy.fadeOut ?? unset("fadeOut"));
  return faded;
};

/** The levers in force in a year: at base before `start`, and wherever a lever is not set. */
export const policyYear = (segment: SegmentInputs, policy: Policy, year: number): PolicyYear => {
  const start = policy.start ?? unset("start");
  const set = (lever: LeverValue | undefined): number | undefined =>
    year < start || lever === undefined
      ? undefined
      : typeof lever === "number"
        ? lever
        : (lever[year] ?? undefined);
  return {
    tariffOutput: set(policy.tariffOutput) ?? segment.tariffOutput,
    tariffInput: set(policy.tariffInput) ?? segment.tariffInput,
    tariffMachinery: set(policy.tariffMachinery) ?? segment.tariffMachinery,
    importQuota: set(policy.importQuota),
    inputAvailability: set(policy.inputAvailability),
    machineAvailability: set(policy.machineAvailability),
    rentTo: (year < start ? undefined : policy.rentTo) ?? "producers",
    devaluation: set(policy.devaluation) ?? unset("devaluation"),
    exportPromotion: set(policy.exportPromotion) ?? unset("exportPromotion"),
    procurement: set(policy.procurement) ?? unset("procurement"),
    demandShock: set(policy.demandShock) ?? unset("demandShock"),
    enforcement: set(policy.enforcement) ?? segment.enforcement,
    minimumWageRatio: set(policy.minimumWageRatio) ?? segment.minimumWageRatio,
    taxRate: set(policy.taxRate) ?? segment.taxRate,
    ownRevenueShare: set(policy.ownRevenueShare) ?? segment.ownRevenueShare,
    developmentShare: set(policy.developmentShare) ?? segment.developmentShare,
    transfer: set(policy.transfer) ?? unset("transfer"),
    training: set(policy.training) ?? unset("training"),
    infrastructure: set(policy.infrastructure) ?? unset("infrastructure"),
    technology: set(policy.technology) ?? unset("technology"),
    power: set(policy.power) ?? 0,
    association: set(policy.association) ?? segment.association,
    participatory: set(policy.participatory) ?? segment.participatory,
    discrimination: set(policy.discrimination) ?? segment.discrimination,
    creditAccess: set(policy.creditAccess) ?? segment.creditAccess,
    reinvestRate: set(policy.reinvestRate) ?? segment.reinvestRate,
    aid: aidIn(policy, set(policy.aid) ?? unset("aid"), year, start),
    marketGrowth: set(policy.marketGrowth) ?? segment.marketGrowth,
  };
};

/** The year from which on the same levers are in force in every year; Infinity where aid fades. */
const settledFrom = (policy: Policy): number => {
  const lists = Object.values(policy).filter((lever) => Array.isArray(lever));
  return policy.aidYears !== undefined
    ? Infinity
    : Math.max(policy.start ?? unset("start"), ...lists.map(({ length }) => length));
};

/** The levers in force in every year from the base year on; where they stay the same, the same object. */
export const policyYears = (
  segment: SegmentInputs,
  policy: Policy,
  years: number
): readonly PolicyYear[] => {
  const lastChange = settledFrom(policy);
  const list: PolicyYear[] = [];
  for (let t = 0; t <= years; t++) {
    const before = list[t - 1];
    list.push(before && t > lastChange ? before : policyYear(segment, policy, t));
  }
  return list;
};
