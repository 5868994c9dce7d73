import type { Cells, CellValue } from "../../core/fault";

/** A table of the workbook, or a block of cells with a header row. Cells count from 0. */
export interface TableRange {
  /** The table's name, or the sheet's where the block is no Excel table. */
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** `table`: an Excel table. `sheet`: the used cells of a sheet. `cells`: a block of them. */
  readonly kind: "table" | "sheet" | "cells";
  /** The header row, loaded with the list, so that looking at it costs no further request. */
  readonly headers: readonly CellValue[];
  /** The first rows of a block that is no Excel table: its header row may stand below titles. */
  readonly firstRows?: Cells;
  /** Rows of titles that were passed over to find the header row. */
  readonly titles?: number;
  /** What stands below the last row, such as totals, and was passed over. */
  readonly below?: RowsBelow;
  /** Totals between its rows, which were passed over as well. */
  readonly within?: readonly PassedRow[];
}

/** A row of a table that is none of its own. */
export interface PassedRow {
  /** On the sheet, from 0. */
  readonly row: number;
  /** The first thing that is said there. */
  readonly begins: string;
}

/** Rows below a table that are none of its own. */
export interface RowsBelow {
  /** The first of them, from 0. */
  readonly row: number;
  readonly rows: number;
  /** The first thing that is said there. */
  readonly begins: string;
}

export type CellStyle =
  | "title"
  | "subtitle"
  | "note"
  | "header"
  | "label"
  | "changed"
  | "assumed"
  | "paper"
  | "warning"
  | "answer";

/** Cells to write at a place of the new sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Text that begins with `=` is a formula; nothing of the user's is ever written as one. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: boolean;
  readonly style?: CellStyle;
  /** An Excel number format for the block, such as `0.0`. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  /** Where the contents stand in their cells; numbers right and text left where absent. */
  readonly align?: "left" | "center" | "right";
}

export interface NewTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface NewChart {
  readonly title: string;
  /** `bar`: columns that lie down, for categories with long names. */
  readonly kind: "line" | "column" | "bar";
  readonly valueAxis: string;
  readonly categoryAxis: string;
  /** A block of cells: the first row holds the names of the series, the first column the categories. */
  readonly source: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** The cells the chart covers. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly altText: string;
}

/** What is said to whoever fills in a cell; of titles programs take 32 letters, of messages 225. */
interface CellWords {
  readonly title: string;
  readonly message: string;
}

/** What a cell takes when somebody types into it; it may always be left blank. */
export interface AnswerRule {
  readonly demand:
    | { readonly kind: "choice"; readonly words: readonly string[] }
    | { readonly kind: "number"; readonly low: number; readonly high: number };
  /** Said when the cell is selected. */
  readonly prompt: CellWords;
  /** Said when it is given something else. */
  readonly alert: CellWords;
}

/** A block of cells that are answered by the same rule. */
export interface RuledCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly rule: AnswerRule;
}

/** A whole new sheet, described before anything is written. */
export interface NewSheet {
  /** The wish; where it is taken, the port appends a number. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly NewTable[];
  readonly charts: readonly NewChart[];
  /** What cells take; programs that know no such rules are given the cells without. */
  readonly rules?: readonly RuledCells[];
  /** Widths in characters, from the first column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows?: number;
}

/** XML that the workbook carries for programs; no cell shows it. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What takes the place of which parts. Parts that are not named stay. */
export interface XmlChange {
  readonly add: string;
  readonly remove: readonly string[];
}

/** The workbook as the use cases see it. A file and Excel are both behind it. */
export interface Workbook {
  /** Every table, and every sheet that has cells but no table. */
  ranges(): Promise<readonly TableRange[]>;
  /** The cells of a range, header row included. Rejects with a `WorkbookGone` when the sheet was deleted. */
  read(range: TableRange): Promise<Cells>;
  /** What the cells of a range say themselves: the formula where there is one, else what `read` gives. */
  written(range: TableRange): Promise<Cells>;
  /** Adds sheets at the end; never touches a cell that was there. Returns the names given. */
  addSheets(sheets: readonly NewSheet[]): Promise<readonly string[]>;
  /** The used cells of the block the user selected; nothing where it is a single cell or empty. */
  selected(): Promise<TableRange | undefined>;
  /** Shows a cell of a range to the user. */
  select(range: TableRange, row: number, column: number): Promise<void>;
  /** The XML under a namespace; several parts where several people stored some at once. */
  storedXml(namespace: string): Promise<readonly XmlPart[]>;
  /**
   * Reads the XML under a namespace anew and changes it; nothing where `change` gives null. Adds
   * before it removes, and removes only what was read, so that of two people who store at the same
   * moment neither writes over the other: both parts are then there, and the next reader joins them.
   */
  changeXml(
    namespace: string,
    change: (now: readonly XmlPart[]) => XmlChange | null
  ): Promise<void>;
  /** Calls back after cells or sheets changed; returns how to stop. */
  onChange(listener: () => void): Promise<() => void>;
}

/** As much of a workbook as reading its tables takes. One without `written` has no formulas. */
export type ReadableWorkbook = Pick<Workbook, "ranges" | "read"> &
  Partial<Pick<Workbook, "written">>;

/** A sheet or table that was there is there no more. */
export class RangeGone extends Error {
  constructor(readonly range: string) {
    super(`The sheet or table ${range} is no longer in the workbook.`);
    this.name = "RangeGone";
  }
}
