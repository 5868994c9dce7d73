import type { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { setDate1904 } from "@excelts/formula/functions/_date-context.js";
import { buildWorkbookSnapshot } from "@excelts/formula/integration/workbook-adapter.js";
import {
  snapshotCellKey,
  type CellSnapshot,
  type ErrorCode,
  type WorksheetSnapshot,
} from "@excelts/formula/integration/workbook-snapshot.js";
import { EvalSession, evaluateFormulaRaw } from "@excelts/formula/runtime/evaluator.js";
import { isCellError, type CellValue } from "../../core/fault";
import type { CustomFunctions } from "../customFunctions";
import { FormulaCompiler } from "../formulaCompiler";
import { fromRuntime } from "../runtimeValues";
import type { Place } from "./slideFormula";

/** A cell, and what is to be thought to stand in it; `undefined`: what does. */
export interface Supposed extends Place {
  readonly sheet: string;
  readonly value?: CellValue;
}

/** Puts a value into the picture of a sheet that formulas are computed over. */
const suppose = (sheet: WorksheetSnapshot, { row, column }: Place, value: CellValue): void => {
  const [down, across] = [row + 1, column + 1];
  const shown = isCellError(value) ? { error: value as ErrorCode } : value;
  const cell: CellSnapshot = { row: down, col: across, value: shown, formulaKind: "none" };
  const now = sheet.dimensions ?? { top: down, left: across, bottom: down, right: across };
  Object.assign(sheet, {
    cells: new Map(sheet.cells).set(snapshotCellKey(down, across), cell),
    dimensions: {
      top: Math.min(now.top, down),
      left: Math.min(now.left, across),
      bottom: Math.max(now.bottom, down),
      right: Math.max(now.right, across),
    },
  });
};

/**
 * What a formula would say in a cell, without being put there. All cells are taken as they were
 * last computed, but for the cell itself where something is to be supposed of it.
 */
export const computeAt = (
  workbook: Workbook,
  functions: CustomFunctions,
  { sheet: name, row, column, value }: Supposed,
  formula: string
): CellValue | CellValue[][] => {
  const snapshot = buildWorkbookSnapshot(workbook as unknown as WorkbookLike);
  setDate1904(workbook.properties.date1904 === true);
  const sheet = snapshot.worksheets.find((each) => each.name === name);
  if (sheet && value !== undefined) suppose(sheet, { row, column }, value);
  const instance = {
    sheetName: name,
    sheetId: sheet?.id ?? 0,
    row: row + 1,
    col: column + 1,
    sourceText: formula,
    kind: "normal",
    isDynamicArray: true,
  } as const;
  const [compiled] = new FormulaCompiler().compile([instance], snapshot, () => formula);
  if (!compiled) return "#NAME?";
  // No other formula is given, so that none is computed again.
  const compiledFormulas = new Map<string, typeof compiled>();
  const context = {
    snapshot,
    compiledFormulas,
    currentSheet: name,
    userFunctions: functions.engine,
  };
  functions.calledFrom(() => undefined);
  try {
    return fromRuntime(evaluateFormulaRaw(compiled, context, new EvalSession()));
  } catch {
    return "#CALC!";
  }
};
