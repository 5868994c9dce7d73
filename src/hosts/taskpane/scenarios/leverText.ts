import { isChoiceLever, type NumberLever } from "../../../core/catalogue/defineLevers";
import type { LeverValue, Policy, RentReceiver } from "../../../model/cluster/policy";
import { levers, type LeverId } from "../../../model/levers/levers";
import { field, finePercent } from "../format";
import { text } from "../text";
import { spanOf, type YearSpan } from "./yearSpan";

/** A year counts; everything else is shown as a percentage of what its help names. */
export const countsYears = ({ unit }: NumberLever): boolean => unit === "year";

/** A value of a lever as people read it. */
export const leverNumber = (lever: NumberLever, value: number): string =>
  countsYears(lever) ? field(value) : finePercent(value);

/** A value in the years in which it holds. */
export const inSpan = (value: string, { from, to }: YearSpan): string =>
  from === to ? text.levers.inYear(value, from) : text.levers.inYears(value, from, to);

const year = (lever: NumberLever, value: number | null, at: number): readonly string[] =>
  value === null || value === lever.default
    ? []
    : [text.levers.inYear(leverNumber(lever, value), at)];

/** A lever's setting in full, every year of it where it changes from year to year. */
export const leverSetting = (lever: NumberLever, value: LeverValue): string => {
  if (typeof value === "number") return leverNumber(lever, value);
  const span = spanOf(lever, value);
  return span
    ? inSpan(leverNumber(lever, span.value), span)
    : value.flatMap((each, at) => year(lever, each, at)).join(", ");
};

export const receiverText = (receiver: RentReceiver): string => text.levers.receivers[receiver];

/** What a lever is set to, in words. */
export const valueText = (id: LeverId, value: NonNullable<Policy[LeverId]>): string => {
  const lever = levers[id];
  if (typeof value === "string") return receiverText(value);
  return isChoiceLever(lever) ? "" : leverSetting(lever, value);
};
