import { blockSize, columns } from "./column";
import { derived, market, year } from "./workspace";

/*
 * The markets that are not cleared yet, side by side, at the ln Π they are evaluated at.
 */

/** Which draws they are. */
export const open = new Int32Array(blockSize);

/** What a market is evaluated from. */
export const given = columns([
  "homeResponse",
  "valueResponse",
  "perValueResponse",
  "perCurve",
  "perSubstitution",
  "homeDemand",
  "foreignDemand",
  "logPreference",
  "supplyLog",
  "logCap",
  "logLargeCap",
]);

/** What clearing it brings. */
export const found = columns([
  "logIndex",
  "logPrice",
  "logDemand",
  "logLargePrice",
  "logImportPrice",
  "homeIndex",
  "capped",
]);

/** What lies between. */
export const evaluation = columns([
  "exponent",
  "homeIndex",
  "demand",
  "logDemand",
  "response",
  "room",
  /** d ln p / d ln Π of the three sources. */
  "slope",
  "largeSlope",
  "importSlope",
  /** The values θBp^(1−σ) of the three sources, and their logarithms. */
  "value",
  "largeValue",
  "importValue",
  "logValue",
  "logLargeValue",
  "logImportValue",
  "total",
  "logTotal",
  /** 1 where the last step cleared the market, else 0. */
  "cleared",
]);

const { logIndex, logPrice, logDemand, logLargePrice, logImportPrice, homeIndex, capped } = market;

/** Where each of those columns has its numbers from. */
const sources = [
  [derived.homeResponse, given.homeResponse],
  [derived.valueResponse, given.valueResponse],
  [derived.perValueResponse, given.perValueResponse],
  [derived.perCurve, given.perCurve],
  [derived.perSubstitution, given.perSubstitution],
  [year.homeDemand, given.homeDemand],
  [year.foreignDemand, given.foreignDemand],
  [year.logPreference, given.logPreference],
  [year.supplyLog, given.supplyLog],
  [year.logCap, given.logCap],
  [year.logLargeCap, given.logLargeCap],
  [logIndex, found.logIndex],
] as const;

/** And where they go. */
const results = [
  [found.logIndex, logIndex],
  [found.logPrice, logPrice],
  [found.logDemand, logDemand],
  [found.logLargePrice, logLargePrice],
  [found.logImportPrice, logImportPrice],
  [found.homeIndex, homeIndex],
  [found.capped, capped],
] as const;

const copy = (from: Float64Array, to: Float64Array, count: number): void => {
  for (let i = 0; i < count; i++) to[i] = from[i]!;
};

/** Brings the first `left` of the open markets side by side; `all` says that they are all draws in their order. */
export const gather = (left: number, all: boolean): void => {
  for (const [from, to] of sources)
    if (all) copy(from, to, left);
    else for (let k = 0; k < left; k++) to[k] = from[open[k]!]!;
};

/** Takes what was found for them back to their draws. */
export const scatter = (left: number, all: boolean): void => {
  for (const [from, to] of results)
    if (all) copy(from, to, left);
    else for (let k = 0; k < left; k++) to[open[k]!] = from[k]!;
};
