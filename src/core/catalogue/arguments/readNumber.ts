import {
  failure,
  fault,
  isCellError,
  success,
  type CellValue,
  type Result,
  type Where,
} from "../../fault";

/** What a number has to be. */
export interface NumberRule {
  readonly low?: number;
  readonly high?: number;
  /** Is the lower (upper) end itself excluded? */
  readonly aboveLow?: boolean;
  readonly belowHigh?: boolean;
  /** Elasticities carry their sign: import demand below 0, all others above. */
  readonly sign?: "negative" | "positive";
  /** Is the word "inf" permitted, for an infinite value? */
  readonly infinite?: boolean;
  /** Whole numbers only. */
  readonly whole?: boolean;
}

const describeRange = (rule: NumberRule): string => {
  const number = rule.whole ? "a whole number" : "a number";
  const low = rule.low ?? -Infinity;
  const high = rule.high ?? Infinity;
  if (low === -Infinity && high === Infinity) return number;
  if (high === Infinity)
    return rule.aboveLow ? `${number} above ${low}` : `${number} of ${low} or more`;
  if (low === -Infinity)
    return rule.belowHigh ? `${number} below ${high}` : `${number} of ${high} or less`;
  return `${number} from ${low} to ${high}`;
};

/** The permitted values in words. */
export const describeRule = (rule: NumberRule): string =>
  `${rule.sign ? `a ${rule.sign} number` : describeRange(rule)}${rule.infinite ? ' or "inf"' : ""}`;

const within = (value: number, rule: NumberRule): boolean => {
  if (rule.whole && !Number.isInteger(value)) return false;
  const low = rule.low ?? -Infinity;
  const high = rule.high ?? Infinity;
  return (
    (rule.aboveLow ? value > low : value >= low) && (rule.belowHigh ? value < high : value <= high)
  );
};

const isInfinityWord = (value: CellValue): boolean =>
  typeof value === "string" && /^\s*\+?inf(inity)?\s*$/i.test(value);

/** A filled cell as a number that keeps the rule. */
export const readNumber = (value: CellValue, rule: NumberRule, where: Where): Result<number> => {
  const expected = describeRule(rule);
  if (isCellError(value)) return failure(fault("cellError", where, { found: value, expected }));
  if (rule.infinite && isInfinityWord(value)) return success(Infinity);
  if (typeof value !== "number" || !Number.isFinite(value))
    return failure(fault("notANumber", where, { found: String(value), expected }));
  if (rule.sign && (rule.sign === "negative" ? value >= 0 : value <= 0))
    return failure(fault("wrongSign", where, { found: value, expected }));
  if (!within(value, rule)) return failure(fault("outOfRange", where, { found: value, expected }));
  return success(value);
};
