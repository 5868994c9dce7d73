import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { editFormula } from "./formulaText";
import { fromAnchors, toAnchors } from "./spillReference";
import { newerFunctions, newerSheetFunctions } from "./newerFunctions";

/** Names of custom functions by the name that files use for them, in capitals. */
export type CustomNames = ReadonlyMap<string, string>;

const customMark = "_xldudf_";
const marks = /^(_xlfn\._xlws\.|_xlfn\.|_xlpm\.|_xll\.)/i;

/** Excel saves `CLUSTER.EFFICIENCY` of an add-in as `_xldudf_CLUSTER_EFFICIENCY`. */
export const fileNameOf = (customFunction: string): string =>
  `${customMark}${customFunction.replaceAll(".", "_")}`;

/** Can the engine read it? */
export const isFormula = (formula: string): boolean => {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
};

interface Node {
  readonly name?: string;
  readonly args?: readonly Node[];
}

const isParent = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** LET and LAMBDA name their own values, which files mark as well. */
const ownNames = (node: unknown, found: Set<string>): Set<string> => {
  if (!isParent(node)) return found;
  const { name, args }: Node = node;
  if (args && (name === "LET" || name === "LAMBDA")) {
    args.slice(0, -1).forEach((argument, index) => {
      if (argument.name && !argument.args && (name === "LAMBDA" || index % 2 === 0))
        found.add(argument.name.toUpperCase());
    });
  }
  Object.values(node).forEach((child) => ownNames(child, found));
  return found;
};

const declaredNames = (formula: string): ReadonlySet<string> =>
  /\b(LET|LAMBDA)\s*\(/i.test(formula) && isFormula(formula)
    ? ownNames(parse(tokenize(formula)), new Set())
    : new Set<string>();

/** A formula as files hold it: marks before newer functions, custom functions and LET's own names. */
export const toFileFormula = (formula: string, custom: CustomNames): string => {
  const anchoredFormula = toAnchors(formula);
  const own = declaredNames(anchoredFormula);
  return editFormula(anchoredFormula, {
    word: (word, call) => {
      const name = word.toUpperCase();
      if (own.has(name)) return `_xlpm.${word}`;
      if (!call) return word;
      if (newerFunctions.has(name)) return `_xlfn.${name}`;
      if (newerSheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
      const fileName = fileNameOf(name);
      return custom.has(fileName.toUpperCase()) ? fileName : word;
    },
  });
};

/** A formula as people read it. Marks of functions nobody has declared stay. */
export const fromFileFormula = (formula: string, custom: CustomNames): string =>
  formula.includes("_xl")
    ? editFormula(fromAnchors(formula), {
        word: (word) => custom.get(word.toUpperCase()) ?? word.replace(marks, ""),
      })
    : formula;
