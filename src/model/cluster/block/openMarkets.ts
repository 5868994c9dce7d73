import { blockSize, columns } from "./column";
import { derived, market, year } from "./workspace";

/*
 * The markets that are not cleared yet. Most years all draws are cleared at the first step, which
 * is taken where their numbers stand. Those that need more are moved to the front, side by side,
 * and all numbers are brought back to their draws in the end.
 */

/** Which draws they are. */
export const open = new Int32Array(blockSize);

const { homeResponse, valueResponse, perValueResponse, perCurve, perSubstitution } = derived;
const { homeDemand, foreignDemand, logPreference, supplyLog, logCap, logLargeCap } = year;
const { logIndex, logPrice, logDemand, logImportPrice, homeIndex, capped } = market;
const { largeValue, importValue } = market;

/** What a step is taken from. */
const given = {
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

type Moved = keyof typeof given | keyof typeof found;

const keptOf = columns([...Object.keys(given), ...Object.keys(found)] as Moved[]);
const pairs = <Name extends Moved>(of: Readonly<Record<Name, Float64Array>>) =>
  (Object.keys(of) as Name[]).map((name) => [of[name], keptOf[name]] as const);

const results = pairs(found);
const moved = [...pairs(given), ...results];

const copy = (from: Float64Array, to: Float64Array, count: number): void => {
  for (let i = 0; i < count; i++) to[i] = from[i]!;
};

/** Keeps the numbers of all draws, so that others may stand in their place. */
export const setAside = (count: number): void => {
  for (const [column, kept] of moved) copy(column, kept, count);
};

/** Brings the numbers of the first `left` open markets to the front. */
export const gather = (left: number): void => {
  for (const [column, kept] of moved) for (let k = 0; k < left; k++) column[k] = kept[open[k]!]!;
};

/** Keeps what was found for them with their draws. */
export const scatter = (left: number): void => {
  for (const [column, kept] of results) for (let k = 0; k < left; k++) kept[open[k]!] = column[k]!;
};

/** Brings the numbers of all draws back to their places. */
export const bringBack = (count: number): void => {
  for (const [column, kept] of moved) copy(kept, column, count);
};
