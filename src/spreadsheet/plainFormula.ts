import { parse, tokenize } from "@cj-tech-master/excelts/formula";

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions that take whole ranges and answer with one value. */
const aggregates = names(`
  SUM SUMSQ PRODUCT AVERAGE AVERAGEA MIN MAX MEDIAN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF
  SUMIFS AVERAGEIF AVERAGEIFS PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC
  QUARTILE.EXC PERCENTRANK PERCENTRANK.INC RANK RANK.EQ RANK.AVG LARGE SMALL STDEV STDEV.S STDEV.P
  STDEVP VAR VAR.S VAR.P VARP CORREL SLOPE INTERCEPT RSQ GEOMEAN HARMEAN MATCH VLOOKUP HLOOKUP
  LOOKUP INDEX ROWS COLUMNS SUBTOTAL NPV IRR AND OR
`);

/** Functions of single values. */
const scalars = names(`
  ABS EXP LN LOG LOG10 SQRT POWER ROUND ROUNDUP ROUNDDOWN INT MOD SIGN IF IFERROR IFNA NOT TEXT
  VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER CONCATENATE ISNUMBER ISBLANK ISTEXT ISERROR ISNA N
  TRUE FALSE PI DATE YEAR MONTH DAY NA NORMSDIST NORMSINV
`);

type Node = ReturnType<typeof parse>;

const isRange = (node: Node): boolean =>
  "start" in node ||
  "startCol" in node ||
  "startRow" in node ||
  "tableName" in node ||
  ("name" in node && !("args" in node));

/** INDEX with a row or column of 0, or without them, answers with more than a cell. */
const picksOneCell = (args: readonly Node[]): boolean =>
  args.length > 1 &&
  args
    .slice(1)
    .every((node) => Object.keys(node).length > 1 && !("value" in node && node.value === 0));

const isPlainCall = (name: string, args: readonly Node[], arrays: boolean): boolean => {
  if (name === "SUMPRODUCT") return args.every((node) => isPlainNode(node, true));
  if (name === "INDEX" && !picksOneCell(args)) return false;
  if (aggregates.has(name)) return args.every((node) => isRange(node) || isPlainNode(node, arrays));
  return scalars.has(name) && args.every((node) => isPlainNode(node, arrays && name !== "IF"));
};

const isPlainNode = (node: Node, arrays: boolean): boolean => {
  if (isRange(node)) return arrays;
  if ("args" in node) return isPlainCall(node.name.replace(/^_XLFN\./, ""), node.args, arrays);
  if ("left" in node)
    return node.op !== ":" && isPlainNode(node.left, arrays) && isPlainNode(node.right, arrays);
  if ("operand" in node) return isPlainNode(node.operand, arrays);
  return !("rows" in node) && !("areas" in node);
};

/**
 * Does a formula mean the same with and without dynamic arrays? Such formulas are written to files
 * as every spreadsheet program has read them for decades; all others carry the mark of a dynamic
 * array, without which Excel would take one value of each range. When in doubt the answer is no.
 *
 * @throws when the text is no formula
 */
export const isPlainFormula = (formula: string): boolean =>
  isPlainNode(parse(tokenize(formula)), false);
