import type { Result } from "../../core/fault";
import type { NewSheet } from "./workbook";

/** Cells of a sheet; rows and columns count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of a workbook that is given away: locked, with ways to the other sheets, fit for paper. */
export interface CopySheet extends NewSheet {
  /** What a reader may change; everything else is locked. */
  readonly unlocked: readonly CellArea[];
  /** Text behind numbers, which stands a little off them. */
  readonly indented: readonly CellArea[];
  /** Cells that lead to another sheet. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  /** Cells that take only what the cells of an area hold. */
  readonly choices: readonly {
    readonly row: number;
    readonly column: number;
    readonly from: CellArea & { readonly sheet: string };
    /** What is said to whoever types something else. */
    readonly title: string;
    readonly message: string;
  }[];
  /** What formulas of text show, so that their rows are high enough; and the least height of a row, in points. */
  readonly shown?: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly atLeast?: number;
  }[];
  readonly paper: {
    readonly orientation: "portrait" | "landscape";
    /** At the right of the foot of each page; `&P` stands for its number, `&N` for how many there are. */
    readonly footer: string;
    /** The whole sheet on one page, rather than as wide as its pages. */
    readonly onePage?: boolean;
    /** On how many pages beside each other it goes. */
    readonly pagesWide: number;
    /** Rows from the top that every page repeats. */
    readonly repeatedRows?: number;
    /** Columns from the left that every page repeats. */
    readonly repeatedColumns?: number;
    /** What goes on paper, from the first cell on; everything where absent. */
    readonly printed?: { readonly rows: number; readonly columns: number };
  };
}

/** A whole new workbook, described before anything is written. Sheets keep the names they ask for. */
export interface Publication {
  readonly sheets: readonly CopySheet[];
  /** What it carries for programs, as XML. */
  readonly stored: readonly { readonly namespace: string; readonly xml: string }[];
}

/** A publication of which a sheet is still worked out elsewhere; it stands blank among the others. */
export interface PublicationUnderWay extends Publication {
  /** The sheet of that name; `undefined` where none is missing. Never rejects but for a programmer's error. */
  readonly toCome: Promise<Result<CopySheet | undefined>>;
}
