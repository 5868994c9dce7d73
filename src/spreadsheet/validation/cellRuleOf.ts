import type { AnswerRule } from "../../app/ports/workbook";
import { anyValue, wordList, type CellRule } from "./cellRule";

const demandOf = ({ demand }: AnswerRule): Partial<CellRule> => {
  if (demand.kind === "choice") return { kind: "list", formulas: [wordList(demand.words)] };
  const { low, high } = demand;
  return high === Infinity
    ? { kind: "decimal", operator: "greaterThanOrEqual", formulas: [String(low)] }
    : { kind: "decimal", operator: "between", formulas: [String(low), String(high)] };
};

/** The rule of a cell for answers. */
export const cellRuleOf = (rule: AnswerRule): CellRule => ({
  ...anyValue,
  ...demandOf(rule),
  prompt: { shown: true, ...rule.prompt },
  alert: { shown: true, style: "stop", ...rule.alert },
});
