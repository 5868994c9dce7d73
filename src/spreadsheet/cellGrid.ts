import {
  ValueType,
  type Cell as StoredCell,
  type Row,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { isCellError, type CellValue } from "../core/fault";
import { sheetAddress } from "./addresses";
import { plainValue, storedValue } from "./cellValues";
import { shareUnstyled } from "./cellFormats";
import type { CustomFunctions } from "./customFunctions";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import { isPlainOrUnreadable } from "./formulaShapes";
import type { Area, Cell } from "./spreadsheet";

const blank: Cell = { value: null };

const isFormulaText = (value: CellValue): value is string =>
  typeof value === "string" && value.length > 1 && value.startsWith("=");

/** Puts a formula in a cell, marked as filling an area where it may. */
const storeFormula = (cell: StoredCell, formula: string, functions: CustomFunctions): void => {
  const text = toFileFormula(formula, functions.names);
  if (isPlainOrUnreadable(text)) {
    cell.value = { formula: text };
  } else {
    cell.value = { formula: text, shareType: "array", ref: cell.address, isDynamicArray: true };
  }
};

const newCell = (row: Row, column: number): StoredCell => {
  const cell = row.getCell(column);
  shareUnstyled(cell);
  return cell;
};

/** Marks custom functions as Excel does in files, also those declared after the formula was written. */
export const markCustomFunctions = (sheet: Worksheet, { names }: CustomFunctions): void => {
  if (names.size === 0) return;
  sheet.eachRow((row) => {
    row.eachCell(({ formula, model }) => {
      if (formula && model.formula !== undefined) model.formula = toFileFormula(formula, names);
    });
  });
};

/** Reads and writes the cells of sheets. */
export class CellGrid {
  constructor(
    private readonly functions: CustomFunctions,
    private readonly date1904: () => boolean
  ) {}

  /** The smallest block that holds every cell with a value or a formula. */
  usedArea(sheet: Worksheet): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (cell.type === ValueType.Null || cell.type === ValueType.Merge) return;
        top = Math.min(top, number - 1);
        bottom = Math.max(bottom, number - 1);
        left = Math.min(left, column - 1);
        right = Math.max(right, column - 1);
      });
    });
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  read(sheet: Worksheet, area: Area): Cell[][] {
    return Array.from({ length: area.rows }, (_, down) => {
      const row = sheet.findRow(area.row + down + 1);
      return Array.from({ length: area.columns }, (__, across) => {
        const cell = row?.findCell(area.column + across + 1);
        return cell ? this.cell(sheet, cell) : blank;
      });
    });
  }

  private cell(sheet: Worksheet, cell: StoredCell): Cell {
    if (cell.type === ValueType.Null || cell.type === ValueType.Merge) return blank;
    const { formula } = cell;
    if (!formula) return { value: plainValue(cell.value, this.date1904()) };
    // Like Excel: a formula that answers with nothing shows 0, and one with empty text shows that.
    const value =
      cell.result === undefined
        ? 0
        : cell.result === ""
          ? ""
          : plainValue(cell.result, this.date1904());
    const shown = { value, formula: `=${fromFileFormula(formula, this.functions.names)}` };
    const message = isCellError(value) ? this.message(sheet, cell) : undefined;
    return message === undefined ? shown : { ...shown, message };
  }

  private message(sheet: Worksheet, cell: StoredCell): string | undefined {
    const place = { row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 };
    return this.functions.messages.get(sheetAddress(sheet.name, place));
  }

  write(
    sheet: Worksheet,
    row: number,
    column: number,
    values: readonly (readonly (CellValue | undefined)[])[]
  ): void {
    values.forEach((line, down) => {
      const cells = sheet.getRow(row + down + 1);
      line.forEach((value, across) => {
        if (value === undefined) return;
        const known = cells.findCell(column + across + 1);
        if (!known && (value === null || value === "")) return;
        this.set(known ?? newCell(cells, column + across + 1), value);
      });
    });
  }

  /** Only the first cell of a merged block holds a value. */
  private set(cell: StoredCell, value: CellValue): void {
    if (cell.type === ValueType.Merge) return;
    if (typeof value === "string" && value.startsWith("'")) cell.value = value.slice(1) || null;
    else if (isFormulaText(value)) storeFormula(cell, value.slice(1), this.functions);
    else cell.value = storedValue(value);
  }
}
