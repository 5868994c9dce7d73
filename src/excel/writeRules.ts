import type { AnswerRule, RuledCells } from "../app/ports/workbook";
import { bytesOf, type RequestBudget } from "./RequestBudget";

/** Of rules for cells. Source: Microsoft, reference of `Excel.DataValidation`. */
const requirement = ["ExcelApi", "1.8"] as const;

const demandOf = ({ demand }: AnswerRule): Excel.DataValidationRule => {
  if (demand.kind === "choice")
    return { list: { inCellDropDown: true, source: demand.words.join(",") } };
  const { low, high } = demand;
  return high === Infinity
    ? { decimal: { formula1: low, operator: "GreaterThanOrEqualTo" } }
    : { decimal: { formula1: low, formula2: high, operator: "Between" } };
};

/** Queues what cells take; an older Excel is given the cells without. */
export const writeRules = async (
  sheet: Excel.Worksheet,
  cells: readonly RuledCells[],
  budget: RequestBudget
): Promise<void> => {
  if (!Office.context.requirements.isSetSupported(...requirement)) return;
  for (const { row, column, rows, columns, rule } of cells) {
    await budget.make(bytesOf(rule));
    sheet.getRangeByIndexes(row, column, rows, columns).dataValidation.set({
      rule: demandOf(rule),
      ignoreBlanks: true,
      prompt: { showPrompt: true, ...rule.prompt },
      errorAlert: { showAlert: true, style: "Stop", ...rule.alert },
    });
  }
};
