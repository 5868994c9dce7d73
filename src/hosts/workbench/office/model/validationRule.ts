import {
  anyValue,
  wordList,
  wordsIn,
  type CellRule,
  type RuleKind,
  type RuleOperator,
} from "../../../../spreadsheet/validation/cellRule";
import { invalidArgument } from "../protocol/apiError";
import { RemoteObject } from "../protocol/remoteObject";
import { absoluteFormula } from "./address";
import type { Block } from "./area";
import type { Book } from "./book";
import { dateSerialOf } from "./entry";
import { sheetById } from "./sheets";
import { flagValue, partsOf, textValue, type Parts } from "./values";

type ComparingKind = Exclude<RuleKind, "any" | "list" | "custom">;

/** Our kinds of rules by the names that add-ins give them. */
const comparingKinds: Readonly<Record<string, ComparingKind>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const operatorNames: Readonly<Record<RuleOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** What Excel answers as the type of a rule. */
export const typeNames: Readonly<Record<RuleKind, string>> = {
  any: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const longestList = 255;

const reference = (book: Book, range: RemoteObject): string => {
  if (range.className !== "Range") throw invalidArgument();
  const { sheet, area } = range.state as Block;
  return absoluteFormula(sheetById(book, sheet).name, area).slice(1);
};

const formulaText = (value: unknown): string => {
  const text = textValue(value);
  if (!text.startsWith("=") || text.length === 1) throw invalidArgument();
  return text.slice(1);
};

/** A limit: a number, a date, a formula, or a range whose cell holds it. */
const limit = (book: Book, value: unknown, kind: ComparingKind): string => {
  if (value instanceof RemoteObject) return reference(book, value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = textValue(value).trim();
  if (text.startsWith("=")) return formulaText(text);
  const number = kind === "date" || kind === "time" ? dateSerialOf(text) : null;
  if (number !== null) return String(number);
  if (text === "" || !Number.isFinite(Number(text))) throw invalidArgument();
  return text;
};

const comparingRule = (book: Book, kind: ComparingKind, parts: Parts): Partial<CellRule> => {
  const name = textValue(parts["operator"]);
  const operator = (Object.keys(operatorNames) as RuleOperator[]).find(
    (each) => operatorNames[each] === name
  );
  if (!operator) throw invalidArgument();
  const wanted = /between/i.test(operator) ? ["formula1", "formula2"] : ["formula1"];
  return { kind, operator, formulas: wanted.map((key) => limit(book, parts[key], kind)) };
};

const listRule = (book: Book, { source, inCellDropDown = true }: Parts): Partial<CellRule> => {
  const showsList = flagValue(inCellDropDown);
  if (source instanceof RemoteObject)
    return { kind: "list", showsList, formulas: [reference(book, source)] };
  const text = textValue(source);
  if (text.startsWith("=")) return { kind: "list", showsList, formulas: [formulaText(text)] };
  if (text.trim() === "" || text.length > longestList) throw invalidArgument();
  return { kind: "list", showsList, formulas: [wordList(text.split(","))] };
};

/** What an add-in demands of cells; it names one kind of rule and no more. */
export const demandOf = (book: Book, value: unknown): Partial<CellRule> => {
  const given = Object.entries(partsOf(value)).filter(([, each]) => each !== undefined);
  const [[name, parts] = ["", null], ...more] = given;
  if (more.length > 0) throw invalidArgument();
  const kind = comparingKinds[name];
  if (kind) return comparingRule(book, kind, partsOf(parts));
  if (name === "list") return listRule(book, partsOf(parts));
  if (name !== "custom") throw invalidArgument();
  return { kind: "custom", formulas: [formulaText(partsOf(parts)["formula"])] };
};

/** A rule as Excel tells it to add-ins. */
export const ruleAnswer = (rule: CellRule = anyValue): object => {
  const [formula1 = "", formula2] = rule.formulas;
  if (rule.kind === "any") return {};
  if (rule.kind === "custom") return { custom: { formula: `=${formula1}` } };
  if (rule.kind === "list") {
    const source = wordsIn(formula1)?.join(",") ?? `=${formula1}`;
    return { list: { inCellDropDown: rule.showsList, source } };
  }
  const name = Object.keys(comparingKinds).find((each) => comparingKinds[each] === rule.kind);
  return {
    [name ?? ""]: {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator: operatorNames[rule.operator],
    },
  };
};
