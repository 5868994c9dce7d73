import type { CellValue } from "../core/fault";
import type { CustomFunction, FunctionSignature } from "./customFunction";
import type { CellRule, RuleDescription } from "./validation/cellRule";

/** Zero-based rows and columns of one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows and, where it is computed, its formula with the leading `=`. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  /** The sentence behind an error value of a custom function. */
  readonly message?: string;
}

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** Empty text: none. */
  readonly fill?: string;
  readonly horizontal?: "general" | "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A thin line below, in this colour; empty text: none. */
  readonly bottomBorder?: string;
  /** May the cell be changed on a protected sheet? */
  readonly unlocked?: boolean;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  /** Empty text: none. */
  readonly tabColor?: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** With the header row. */
  readonly area: Area;
  readonly style: string;
}

export interface DefinedName {
  readonly name: string;
  readonly comment: string;
  /** With the leading `=`. */
  readonly formula: string;
}

export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly kind: "line" | "columnClustered" | "barClustered" | "scatter";
  readonly title: string;
  readonly altText: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  readonly legend: "none" | "right" | "bottom" | "top";
  /** First row: names of the series; first column: categories. */
  readonly source: Area & { readonly sheet: string };
  /** The cells it covers. */
  readonly place: Area;
}

/** What a sheet offers beside its cells: ways to other sheets, paper. */
export interface SheetFittings {
  /** A cell that leads to the first cell of another sheet, by the sheet's name. */
  readonly links?: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: string;
  }[];
  /** In points, by the row from 0. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Only unlocked cells can be changed, until the reader takes the protection off; there is no password. */
  readonly isProtected?: boolean;
  readonly paper?: {
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
    readonly printed?: { readonly rows: number; readonly columns: number };
  };
}

/** XML that the workbook carries for programs; no cell shows it. */
export interface StoredXml {
  /** Tells it from others in the same file. */
  readonly id: string;
  /** Of its root element. */
  readonly namespace: string;
  readonly xml: string;
}

/** The names of the whole workbook. */
export interface Names {
  readonly all: readonly DefinedName[];
  /** In the place of one of the same name, whatever its capitals. */
  set(name: DefinedName): void;
  remove(name: string): void;
}

/** XML parts in the order of the file. */
export interface StoredXmls {
  readonly all: readonly StoredXml[];
  add(xml: string): StoredXml;
  change(id: string, xml: string): void;
  remove(id: string): void;
}

export interface Charts {
  readonly all: readonly Chart[];
  add(chart: Omit<Chart, "id">): Chart;
  change(id: string, change: Partial<Omit<Chart, "id" | "sheet">>): void;
  remove(id: string): void;
  /** A drawing of a chart, for a place of that many pixels. */
  svg(id: string, width: number, height: number): string;
}

/** What cells may hold. */
export interface CellRules {
  /**
   * The rules of an area, each once and as seen from its first cell; `undefined` is among them
   * where a cell has no rule.
   */
  within(sheet: string, area: Area): readonly (CellRule | undefined)[];
  /** Formulas are seen from the first cell of the area; null takes every rule away. */
  set(sheet: string, area: Area, rule: CellRule | null): void;
  /** Keeps what the rules of an area demand; cells without a rule may then still hold anything. */
  describe(sheet: string, area: Area, words: RuleDescription): void;
  /** Does what a cell holds obey its rule, or would it once this was written there? */
  obeyed(sheet: string, row: number, column: number, entry?: CellValue): boolean;
  /** What there is to choose from in a cell; nothing where its rule is no list. */
  choices(sheet: string, row: number, column: number): readonly CellValue[] | undefined;
}

/**
 * Everything the workbench and the command line need of a spreadsheet program, and nothing more:
 * what stands behind it can be replaced. Sheets, tables and charts are named by ids that survive
 * a new name.
 */
export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
  addSheet(name: string): Sheet;
  updateSheet(id: string, change: Partial<Omit<Sheet, "id">>): void;
  moveSheet(id: string, position: number): void;
  removeSheet(id: string): void;

  usedArea(sheet: string): Area | null;
  read(sheet: string, area: Area): Cell[][];
  /**
   * `undefined` leaves a cell, `null` clears it, text that begins with `=` is a formula; an
   * apostrophe in front makes text of what follows, whatever it is.
   */
  write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly (CellValue | undefined)[])[]
  ): void;

  format(sheet: string, area: Area, change: CellFormat): void;
  formatAt(sheet: string, row: number, column: number): CellFormat;
  /** In characters, as Excel counts. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, characters: number): void;

  fit(sheet: string, fittings: SheetFittings): void;

  readonly rules: CellRules;
  readonly xml: StoredXmls;

  readonly tables: readonly Table[];
  addTable(sheet: string, area: Area, name: string): Table;
  updateTable(id: string, change: Partial<Pick<Table, "name" | "area" | "style">>): void;
  /** Keeps the cells. */
  removeTable(id: string): void;

  readonly names: Names;
  readonly charts: Charts;

  registerFunction(signature: FunctionSignature, call: CustomFunction): void;
  /** Computes what changed; custom functions that are still under way show `#BUSY!`. */
  recalculate(): void;
  /** Resolves when no custom function is under way. */
  settled(): Promise<void>;
  /** Calls back after values changed by themselves, that is when custom functions answered. */
  onRecalculated(listener: () => void): () => void;

  toXlsx(): Promise<Uint8Array>;
}
