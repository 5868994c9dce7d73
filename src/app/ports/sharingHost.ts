import type { CellValue } from "../../core/fault";
import type { SheetContent } from "../publish/compareCopies";
import type { TableRange } from "./workbook";

/** A cell to be changed, counted from 0 within its table, if it still holds what it held. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The user knows that a formula goes. */
  readonly overFormula?: boolean;
}

/** Cells to be changed in one table. */
export interface TableChanges {
  readonly range: TableRange;
  readonly changes: readonly CellChange[];
}

/** The formula of each of the cells, counted from 0 within their table; `undefined` where there is none. */
export type FormulasAt = (
  range: TableRange,
  cells: readonly Pick<CellChange, "row" | "column">[]
) => Promise<readonly (string | undefined)[]>;

/** What the program around the pane does for sharing. What it cannot do rejects with a `WorkbookTrouble`. */
export interface SharingHost {
  /** Can it open a workbook that was made here beside the one that is open? */
  readonly opensWorkbooks: boolean;
  /** Do files that a page offers reach the user? They do not from panes of Excel for Mac and iPad. */
  readonly givesFiles: boolean;
  /** Opens a workbook of its own. */
  openWorkbook(file: Uint8Array): Promise<void>;
  readonly formulasAt: FormulasAt;
  /** Every sheet of the open workbook with its cells, from the first one on. */
  sheets(): Promise<readonly SheetContent[]>;
  /**
   * Changes cells of tables, as values, except those that no longer hold what they held, or hold a
   * formula that nobody gave up: these come back, untouched. One step to undo, where Excel can.
   */
  change(tables: readonly TableChanges[]): Promise<readonly TableChanges[]>;
}
