import { isCellError, type CellValue } from "../../core/fault";
import { wordsIn, type CellRule, type RuleOperator } from "./cellRule";

/** What a formula of a rule says, as seen from the cell the rule is asked for. */
export type Compute = (formula: string) => CellValue | CellValue[][];

/** The first value of several. */
export const firstOf = (value: CellValue | CellValue[][]): CellValue =>
  Array.isArray(value) ? (value[0]?.[0] ?? null) : value;

const comparisons: Readonly<
  Record<RuleOperator, (value: number, low: number, high: number) => boolean>
> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  lessThan: (value, low) => value < low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThanOrEqual: (value, low) => value <= low,
};

const isConstant = (formula: string): boolean =>
  formula.trim() !== "" && Number.isFinite(Number(formula));

const limitOf = (formula: string, compute: Compute): CellValue =>
  isConstant(formula) ? Number(formula) : firstOf(compute(formula));

const inLimits = (value: number, rule: CellRule, compute: Compute): boolean => {
  const limits = rule.formulas.map((formula) => limitOf(formula, compute));
  // An empty cell sets no limit, unless blanks are to be held against the rule.
  if (rule.ignoresBlanks && limits.includes(null)) return true;
  const [low = 0, high = 0] = limits.map((limit) => limit ?? 0);
  if (typeof low !== "number" || typeof high !== "number") return false;
  return comparisons[rule.operator](value, low, high);
};

const sameText = (a: CellValue, b: CellValue): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase();

/** What there is to choose from, in its order; nothing where the rule is no list. */
export const choicesOf = (rule: CellRule, compute: Compute): readonly CellValue[] | undefined => {
  const [source] = rule.formulas;
  if (rule.kind !== "list" || source === undefined) return undefined;
  const words = wordsIn(source);
  if (words) return words;
  const found = compute(source);
  const cells = Array.isArray(found) ? found.flat() : [found];
  return cells.filter((cell) => cell !== null && cell !== "" && !isCellError(cell));
};

/** Words of the rule itself are compared letter by letter, those in cells whatever their capitals. */
const isListed = (value: CellValue, rule: CellRule, compute: Compute): boolean => {
  const isOfRule = wordsIn(rule.formulas[0] ?? "") !== undefined;
  return (choicesOf(rule, compute) ?? []).some((choice) =>
    isOfRule ? String(choice) === String(value) : sameText(choice, value)
  );
};

const isTrue = (value: CellValue): boolean =>
  value === true || (typeof value === "number" && value !== 0);

/** May a cell with this rule hold this value? */
export const obeys = (value: CellValue, rule: CellRule, compute: Compute): boolean => {
  if (rule.kind === "any") return true;
  if (value === null || value === "") return rule.ignoresBlanks;
  if (isCellError(value)) return false;
  switch (rule.kind) {
    case "list":
      return isListed(value, rule, compute);
    case "custom":
      return isTrue(firstOf(compute(rule.formulas[0] ?? "")));
    case "textLength":
      return inLimits(String(value).length, rule, compute);
    case "whole":
      return Number.isInteger(value) && inLimits(Number(value), rule, compute);
    default:
      return typeof value === "number" && inLimits(value, rule, compute);
  }
};
