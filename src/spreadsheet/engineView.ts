import type { Cell, Row, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";
import { sheetAddress } from "./addresses";
import type { CustomFunctions } from "./customFunctions";
import { editFormula } from "./formulaText";
import { resolveAnchors } from "./spillReference";

/** What the engine should compute in place of the formula of a cell. */
type Rewrite = (formula: string, sheet: string, cell: Cell) => string;

type CellVisitor = (cell: Cell, column: number) => void;
type RowVisitor = (row: Row, rowNumber: number) => void;

/** The cell as it is, but for its formula. Results are written to the cell itself, not here. */
const withFormula = (cell: Cell, formula: string): Cell =>
  Object.create(cell, { formula: { value: formula } }) as Cell;

const rowView = (row: Row, sheet: string, rewrite: Rewrite): Row => {
  const eachCell = (visit: CellVisitor) =>
    row.eachCell((cell, column) => {
      const { formula } = cell;
      const wanted = formula ? rewrite(formula, sheet, cell) : formula;
      visit(wanted === formula || wanted === undefined ? cell : withFormula(cell, wanted), column);
    });
  return Object.create(row, { eachCell: { value: eachCell } }) as Row;
};

const sheetView = (sheet: Worksheet, rewrite: Rewrite): WorksheetLike => {
  const eachRow = (options: { includeEmpty?: boolean }, visit: RowVisitor) =>
    sheet.eachRow(options, (row, number) => visit(rowView(row, sheet.name, rewrite), number));
  return Object.create(sheet, { eachRow: { value: eachRow } }) as WorksheetLike;
};

/** `CLUSTER.EFFICIENCY(A1)` tells the function in a first argument which cell calls it. */
const withCaller = (formula: string, functions: CustomFunctions, caller: () => string): string => {
  const named = editFormula(formula, {
    word: (word, call) =>
      call && functions.engine.has(word.toUpperCase()) ? `${word}\u0000` : word,
  });
  if (named === formula) return formula;
  const text = `"${caller().replaceAll('"', '""')}"`;
  return named.replace(/\0\((\s*\))?/g, (_, end: string | undefined) => `(${text}${end ?? ","}`);
};

/**
 * The workbook as the engine sees it: custom functions learn their calling cell, and `B2#` is the
 * range that B2 fills at the moment.
 */
export const engineView = (
  workbook: Workbook,
  functions: CustomFunctions,
  spilledRange: (reference: string, sheet: string) => string
): WorkbookLike => {
  const rewrite: Rewrite = (formula, sheet, cell) => {
    const resolved = resolveAnchors(formula, (reference) => spilledRange(reference, sheet));
    return withCaller(resolved, functions, () =>
      sheetAddress(sheet, { row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 })
    );
  };
  return {
    get worksheets() {
      return workbook.worksheets.map((sheet) => sheetView(sheet, rewrite));
    },
    getWorksheet: (id) => workbook.getWorksheet(id) as WorksheetLike | undefined,
    get definedNames() {
      return workbook.definedNames;
    },
    get calcProperties() {
      return workbook.calcProperties;
    },
    get properties() {
      return workbook.properties;
    },
    userFunctions: functions.engine,
  };
};
