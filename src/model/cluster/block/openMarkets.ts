import { blockSize, columns } from "./column";
import { derived, market, year } from "./workspace";

/*
 * The few markets that the first steps of all have not cleared. They are moved to the front, side
 * by side, and all numbers are brought back to their draws in the end.
 */

/** Which draws they are. */
export const open = new Int32Array(blockSize);

const { homeResponse, valueResponse, perValueResponse, perCurve, perSubstitution } = derived;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = year;
const { logIndex, logPrice, logDemand, logImportPrice, homeIndex, capped } = market;
const { largeValue, importValue } = market;

/** What a step is taken from. */
const given = {
  logIndex,
  homeResponse,
  valueResponse,
  perValueResponse,
  perCurve,
  perSubstitution,
  homeDemand,
  foreignDemand,
  logPreference,
  supplyLog,
  logCap,
  logLargeCap,
  largeValue,
  importValue,
};

/** What it brings. */
const found = { logIndex, logPrice, logDemand, logImportPrice, homeIndex, capped };

const columnsOf = { ...given, ...found };
type Moved = keyof typeof columnsOf;
const kept = columns(Object.keys(columnsOf) as Moved[]);

const pairsOf = (names: object) =>
  (Object.keys(names) as Moved[]).map((name) => [columnsOf[name], kept[name]] as const);

const ofAll = pairsOf(columnsOf);
const ofGiven = pairsOf(given);
const ofFound = pairsOf(found);

const copy = (from: Float64Array, to: Float64Array, count: number): void => {
  for (let i = 0; i < count; i++) to[i] = from[i]!;
};

/** Keeps the numbers of all draws, so that others may stand in their place. */
export const setAside = (count: number): void => {
  for (const [column, aside] of ofAll) copy(column, aside, count);
};

/** Brings the numbers of the first `left` open markets to the front. */
export const gather = (left: number): void => {
  for (const [column, aside] of ofGiven)
    for (let k = 0; k < left; k++) column[k] = aside[open[k]!]!;
};

/** Keeps what was found for them with their draws. */
export const scatter = (left: number): void => {
  for (const [column, aside] of ofFound)
    for (let k = 0; k < left; k++) aside[open[k]!] = column[k]!;
};

/** Brings the numbers of all draws back to their places. */
export const bringBack = (count: number): void => {
  for (const [column, aside] of ofAll) copy(aside, column, count);
};
