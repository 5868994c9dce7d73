import { isBlank } from "../catalogue/arguments/argument";
import { readNumber, type NumberRule } from "../catalogue/arguments/readNumber";
import { failure, fault, success, type CellValue, type Result, type Where } from "../fault";

/** How other people's tables write a number that ours hold plainly. */
export const scaleIds = ["same", "percent", "hoursADay", "thousands", "millions", "yesNo"] as const;

export type ScaleId = (typeof scaleIds)[number];

const perCent = 100;
const hoursOfADay = 24;

/** Digits of a number that every spreadsheet program keeps. */
const keptDigits = 15;

/** By what a cell is multiplied and divided to be our number; two numbers, so that 12 % is exactly 0.12. */
const factors: Readonly<Record<ScaleId, { readonly multiply: number; readonly divide: number }>> = {
  same: { multiply: 1, divide: 1 },
  percent: { multiply: 1, divide: perCent },
  hoursADay: { multiply: 1, divide: hoursOfADay },
  thousands: { multiply: 1e3, divide: 1 },
  millions: { multiply: 1e6, divide: 1 },
  yesNo: { multiply: 1, divide: 1 },
};

const yes = ["yes", "y", "true", "x", "oui", "o", "vrai", "sí", "si", "s", "verdadero", "sim"];
const no = ["no", "n", "false", "non", "faux", "falso", "não", "nao"];

const inTheirs = (limit: number, scale: ScaleId): number =>
  (limit * factors[scale].divide) / factors[scale].multiply;

/** Our limits as a column of this scale writes them. */
export const limitsInTheirs = (
  [low, high]: readonly [number, number],
  scale: ScaleId
): readonly [number, number] => [inTheirs(low, scale), inTheirs(high, scale)];

/** Our limits as the user's column would write them. */
const ruleInTheirs = (rule: NumberRule, scale: ScaleId): NumberRule => ({
  ...rule,
  ...(rule.low === undefined ? {} : { low: inTheirs(rule.low, scale) }),
  ...(rule.high === undefined ? {} : { high: inTheirs(rule.high, scale) }),
});

const answerOf = (value: CellValue): number | undefined => {
  if (typeof value === "boolean") return value ? 1 : 0;
  const word = String(value).trim().toLowerCase();
  if (yes.includes(word)) return 1;
  return no.includes(word) ? 0 : undefined;
};

/** Is the cell an answer of yes or no, in one of our languages? */
export const isYesOrNo = (value: CellValue): boolean =>
  typeof value !== "number" && answerOf(value) !== undefined;

/** A filled cell as our number; a fault speaks of the cell as the user wrote it. */
export const readScaled = (
  value: CellValue,
  rule: NumberRule,
  scale: ScaleId,
  where: Where
): Result<number> => {
  if (scale === "yesNo" && typeof value !== "number") {
    const answer = answerOf(value);
    return answer === undefined
      ? failure(fault("notAChoice", where, { found: String(value), expected: "yes, no, 1, 0" }))
      : success(answer);
  }
  const read = readNumber(value, ruleInTheirs(rule, scale), where);
  const { multiply, divide } = factors[scale];
  return read.ok ? success((read.value * multiply) / divide) : read;
};

/** The cell as our tables would write it; what is no number stays what it is. */
export const rescaled = (value: CellValue, scale: ScaleId): CellValue => {
  if (isBlank(value)) return value;
  const read = readScaled(value, {}, scale, {});
  return read.ok ? read.value : value;
};

/** A cell of ours as a column of this scale writes it, without the digits that only multiplying made. */
export const inScale = (value: CellValue, scale: ScaleId): CellValue =>
  typeof value === "number" ? Number(inTheirs(value, scale).toPrecision(keptDigits)) : value;
