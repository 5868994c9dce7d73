import type { NumberLever } from "../../../core/catalogue/defineLevers";
import type { LeverValue } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import { scenarioYears } from "./years";

/** The years in which a lever is set, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The year of a crisis unless another is chosen: the one of the demand crisis among the presets. */
const crisisYear = 2;

/** Where a lever is set that nobody gave years: a shock once, everything else in every year. */
export const usualSpan = (lever: LeverId, start: number): YearSpan | undefined => {
  const year = Math.max(crisisYear, start);
  return lever === "demandShock" ? { from: year, to: year } : undefined;
};

/** One value a year that is `value` within the span and not set in all others. */
export const withinSpan = (value: number, { from, to }: YearSpan): readonly (number | null)[] =>
  Array.from({ length: scenarioYears + 1 }, (_, t) => (t >= from && t <= to ? value : null));

/**
 * The span and the value of a lever that has one value in consecutive years and is at its default
 * in all others; `undefined` where it changes in another way.
 */
export const spanOf = (
  lever: NumberLever,
  values: Exclude<LeverValue, number>
): (YearSpan & { readonly value: number }) | undefined => {
  const isSet = (value: number | null | undefined): value is number =>
    typeof value === "number" && value !== lever.default;
  const from = values.findIndex(isSet);
  const to = values.findLastIndex(isSet);
  const value = values[from];
  if (!isSet(value)) return undefined;
  return values.slice(from, to + 1).every((each) => each === value)
    ? { from, to, value }
    : undefined;
};
