import type { Workbook } from "@cj-tech-master/excelts";
import { editFormula, type FormulaEdits } from "./formulaText";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Rewrites every `formula` and `formulae` text within rules, charts and the like, in place. */
const editFormulasWithin = (holder: unknown, edit: (formula: string) => string): void => {
  if (!isObject(holder)) return;
  for (const [key, value] of Object.entries(holder)) {
    if (key === "formula" && typeof value === "string") holder[key] = edit(value);
    else if (key === "formulae" && Array.isArray(value))
      holder[key] = value.map((it: unknown) => (typeof it === "string" ? edit(it) : it));
    else editFormulasWithin(value, edit);
  }
};

const editCells = (workbook: Workbook, edit: (formula: string) => string): void => {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula, model } = cell;
        if (formula && model.formula !== undefined) model.formula = edit(formula);
      });
    });
  }
};

/** Something beside the library's workbook that has formulas. */
export interface FormulaHolder {
  editFormulas(edit: (formula: string) => string): void;
}

/** Rewrites the formulas of cells, names, rules and charts after something got a new name. */
const editFormulas = (workbook: Workbook, beside: FormulaHolder, edits: FormulaEdits): void => {
  const edit = (formula: string) => editFormula(formula, edits);
  beside.editFormulas(edit);
  editCells(workbook, edit);
  const { definedNames } = workbook;
  definedNames.model = definedNames.model.map((entry) =>
    entry.formulaExpression === undefined
      ? entry
      : { ...entry, formulaExpression: edit(entry.formulaExpression) }
  );
  for (const sheet of workbook.worksheets) {
    editFormulasWithin(sheet.conditionalFormattings, edit);
    for (const chart of sheet.getCharts())
      if (!chart.isChartEx)
        chart.mutate((model) => editFormulasWithin(model, edit), { preferRawPatch: true });
  }
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const renameSheetInFormulas = (
  workbook: Workbook,
  beside: FormulaHolder,
  from: string,
  to: string
): void => editFormulas(workbook, beside, { sheet: (name) => (same(name, from) ? to : name) });

export const renameTableInFormulas = (
  workbook: Workbook,
  beside: FormulaHolder,
  from: string,
  to: string
): void =>
  editFormulas(workbook, beside, {
    word: (word, call) => (!call && same(word, from) ? to : word),
  });
