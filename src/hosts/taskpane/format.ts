import { language, text } from "./text";

/** Writes numbers as the pane's language does; a formatter is dear, so it is made once a language. */
const writer = (options: Intl.NumberFormatOptions) => {
  const made = new Map<string, Intl.NumberFormat>();
  return {
    format: (number: number): string => {
      const { numbers } = language;
      const format = made.get(numbers) ?? new Intl.NumberFormat(numbers, options);
      made.set(numbers, format);
      return format.format(number);
    },
  };
};

const whole = writer({ maximumFractionDigits: 0 });
const oneDecimal = writer({ maximumFractionDigits: 1 });
const short = writer({ maximumSignificantDigits: 3 });
const compact = writer({ notation: "compact", maximumSignificantDigits: 3 });
const twoDecimals = writer({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exact = writer({ maximumFractionDigits: 2, useGrouping: false });

const minus = "−";

/** A true minus sign, which is as wide as the plus. */
const signed = (written: string): string => written.replace(/^-/, minus);

/** A share as a percentage without decimals: 0.126 is `13 %`. */
export const percent = (share: number): string =>
  text.scenarios.percentage(signed(whole.format(share * 100)));

/** A share as a percentage with a decimal where it has one: 0.025 is `2.5 %`. */
export const finePercent = (share: number): string =>
  text.scenarios.percentage(signed(oneDecimal.format(share * 100)));

/** A score from 0 to 100 without decimals, since differences of a point mean nothing. */
export const score = (points: number): string => signed(whole.format(points));

const million = 1e6;
const hundred = 100;

/** A number of something, such as workers: to three digits where it is small or large. */
export const amount = (number: number): string => {
  const size = Math.abs(number);
  return signed((size >= million ? compact : size >= hundred ? whole : short).format(number));
};

/** A change beside the axis of a chart, with a decimal where it has one. */
export const changeTick = (share: number): string => {
  const sign = share < 0 ? minus : share > 0 ? "+" : "";
  return `${sign}${finePercent(Math.abs(share))}`;
};

/** A number beside the axis of a chart, where there is little room. */
export const tick = (number: number): string => signed(compact.format(number));

/** A number as it is typed into a field. */
export const field = (number: number): string => exact.format(number);

const nothing = 0.0005;
const onePercent = 0.01;

/** A change such as `−12 %`; small ones as what they are, not as 0. */
export const change = (share: number): string => {
  if (Math.abs(share) < nothing) return text.scenarios.unchanged;
  const sign = share < 0 ? minus : "+";
  if (Math.abs(share) < onePercent) return text.scenarios.underOne(sign);
  return text.scenarios.change(sign, whole.format(Math.abs(share) * 100));
};

/** A correlation, from −1 to 1; a dash where there is none to speak of. */
export const correlationNumber = (value: number): string =>
  Number.isNaN(value) ? "–" : signed(twoDecimals.format(value));
