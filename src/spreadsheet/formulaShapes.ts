import { isFormula } from "./fileFormula";
import { isPlainFormula } from "./plainFormula";

/** Rows and numbers of up to five digits, but for 0 and for digits in the name of a function. */
const numbers = /(?<!\d)[1-9]\d{0,4}(?![\d(])/g;

/** The formulas of a column differ in the rows they speak of, and have their shape in common. */
const shapeOf = (formula: string): string => formula.replace(numbers, "1");

const keptShapes = 1000;
const known = new Map<string, boolean>();

/**
 * Is a formula written to files as it stands? One that means the same without dynamic arrays is,
 * and so is a text that is no formula. Whichever it is hangs on its shape, which is looked at once.
 */
export const isPlainOrUnreadable = (formula: string): boolean => {
  const shape = shapeOf(formula);
  const before = known.get(shape);
  if (before !== undefined) return before;
  const plain = !isFormula(formula) || isPlainFormula(formula);
  if (known.size >= keptShapes) known.clear();
  known.set(shape, plain);
  return plain;
};
