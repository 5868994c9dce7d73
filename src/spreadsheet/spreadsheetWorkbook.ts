import { looks, tableLook, type CellLook } from "../app/looks";
import { rowsLookedAt } from "../app/columns/headedRange";
import {
  RangeGone,
  type Block,
  type NewChart,
  type NewSheet,
  type NewTable,
  type TableRange,
  type Workbook,
  type XmlChange,
  type XmlPart,
} from "../app/ports/workbook";
import { headersOverNumbers } from "../app/sheetCells";
import type { CellValue } from "../core/fault";
import { rowHeights } from "./rowHeights";
import { freeSheetName } from "./sheetNames";
import type { Area, Chart, Sheet, Spreadsheet } from "./spreadsheet";
import { cellRuleOf } from "./validation/cellRuleOf";

const isOn = (sheet: Sheet, table: { readonly sheet: string }): boolean => table.sheet === sheet.id;

const firstRowsOf = (
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  rows: number
): CellValue[][] =>
  spreadsheet.read(sheet.id, { ...area, rows }).map((row) => row.map((cell) => cell.value));

const rangesOf = (spreadsheet: Spreadsheet, sheet: Sheet): TableRange[] => {
  const tables = spreadsheet.tables.filter((table) => isOn(sheet, table));
  if (tables.length > 0)
    return tables.map((table) => ({
      ...table.area,
      name: table.name,
      sheet: sheet.name,
      kind: "table",
      headers: firstRowsOf(spreadsheet, sheet, table.area, 1)[0] ?? [],
    }));
  const used = spreadsheet.usedArea(sheet.id);
  if (!used) return [];
  const firstRows = firstRowsOf(spreadsheet, sheet, used, rowsLookedAt(used));
  const headers = firstRows[0] ?? [];
  return [{ ...used, name: sheet.name, sheet: sheet.name, kind: "sheet", headers, firstRows }];
};

/** Where a range lies now: a table may have moved or grown since it was listed. */
const locate = (spreadsheet: Spreadsheet, range: TableRange): { sheet: Sheet; area: Area } => {
  const sheet = spreadsheet.sheets.find((it) => it.name === range.sheet);
  if (!sheet) throw new RangeGone(range.name);
  if (range.kind !== "table") return { sheet, area: range };
  const table = spreadsheet.tables.find((it) => isOn(sheet, it) && it.name === range.name);
  if (!table) throw new RangeGone(range.name);
  return { sheet, area: table.area };
};

/** Only a block of formulas may write one; any other text stays a text. */
const written = (value: CellValue, formulas: boolean): CellValue =>
  typeof value === "string" && /^['=]/.test(value) && !(formulas && value.startsWith("="))
    ? `'${value}`
    : value;

const writeBlock = (spreadsheet: Spreadsheet, sheet: Sheet, block: Block): void => {
  const { row, column, values, formulas = false } = block;
  spreadsheet.write(
    sheet.id,
    row,
    column,
    values.map((cells) => cells.map((value) => written(value, formulas)))
  );
  const area = {
    row,
    column,
    rows: values.length,
    columns: Math.max(0, ...values.map((cells) => cells.length)),
  };
  const look: CellLook = block.style ? looks[block.style] : {};
  const numberFormat = block.numberFormat === undefined ? {} : { numberFormat: block.numberFormat };
  const wrap =
    block.wrap === undefined
      ? {}
      : { wrap: block.wrap, vertical: look.vertical ?? ("top" as const) };
  const align = block.align === undefined ? {} : { horizontal: block.align };
  const format = { ...look, ...numberFormat, ...wrap, ...align };
  if (Object.keys(format).length > 0) spreadsheet.format(sheet.id, area, format);
};

const kinds = { line: "line", column: "columnClustered", bar: "barClustered" } as const;

const chartOf = (sheet: Sheet, chart: NewChart, index: number): Omit<Chart, "id"> => ({
  sheet: sheet.id,
  name: `Chart ${index + 1}`,
  kind: kinds[chart.kind],
  title: chart.title,
  altText: chart.altText,
  categoryAxis: chart.categoryAxis,
  valueAxis: chart.valueAxis,
  // A single series is named by the title.
  legend: chart.source.columns > 2 ? "bottom" : "none",
  source: { ...chart.source, sheet: sheet.id },
  place: chart.place,
});

/** Table names are unique in the whole workbook, together with its defined names. */
const freeTableName = (spreadsheet: Spreadsheet, wish: string): string => {
  const taken = new Set(
    [...spreadsheet.tables, ...spreadsheet.names.all].map((it) => it.name.toLowerCase())
  );
  let free = wish;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wish}${number}`;
  return free;
};

/** Headers look alike, and stand over their numbers. */
const formatHeaders = (
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  wanted: NewSheet,
  table: NewTable
): void => {
  spreadsheet.format(sheet.id, { ...table, rows: 1 }, looks.header);
  for (const column of headersOverNumbers(wanted, table))
    spreadsheet.format(
      sheet.id,
      { row: table.row, column, rows: 1, columns: 1 },
      { horizontal: "right" }
    );
};

/** Writes what is wanted on a sheet that is blank. */
export const fillSheet = (spreadsheet: Spreadsheet, sheet: Sheet, wanted: NewSheet): void => {
  wanted.blocks.forEach((block) => writeBlock(spreadsheet, sheet, block));
  wanted.columnWidths.forEach((width, column) =>
    spreadsheet.setColumnWidth(sheet.id, column, width)
  );
  for (const table of wanted.tables) {
    const added = spreadsheet.addTable(sheet.id, table, freeTableName(spreadsheet, table.name));
    spreadsheet.updateTable(added.id, { style: tableLook });
    formatHeaders(spreadsheet, sheet, wanted, table);
  }
  for (const { rule, ...area } of wanted.rules ?? [])
    spreadsheet.rules.set(sheet.id, area, cellRuleOf(rule));
  wanted.charts.forEach((chart, index) => spreadsheet.charts.add(chartOf(sheet, chart, index)));
  spreadsheet.updateSheet(sheet.id, { showGridlines: false, frozenRows: wanted.frozenRows ?? 0 });
};

/** Adds a sheet, under another name where its own is taken; nothing is computed yet. */
export const addSheet = (spreadsheet: Spreadsheet, wanted: NewSheet): Sheet => {
  const names = spreadsheet.sheets.map((it) => it.name);
  const sheet = spreadsheet.addSheet(freeSheetName(wanted.name, names));
  fillSheet(spreadsheet, sheet, wanted);
  return sheet;
};

/** What a workbook without a screen remembers of `select`. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook of the use cases over a spreadsheet that is no Excel. */
export class SpreadsheetWorkbook implements Workbook {
  /** The cell shown last; rows and columns count from 0 on the sheet. */
  selection: Selection | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly spreadsheet: Spreadsheet) {}

  async ranges(): Promise<readonly TableRange[]> {
    await this.spreadsheet.settled();
    return this.spreadsheet.sheets.flatMap((sheet) => rangesOf(this.spreadsheet, sheet));
  }

  async read(range: TableRange): Promise<CellValue[][]> {
    await this.spreadsheet.settled();
    const { sheet, area } = locate(this.spreadsheet, range);
    return this.spreadsheet.read(sheet.id, area).map((row) => row.map((cell) => cell.value));
  }

  async written(range: TableRange): Promise<CellValue[][]> {
    await this.spreadsheet.settled();
    const { sheet, area } = locate(this.spreadsheet, range);
    return this.spreadsheet
      .read(sheet.id, area)
      .map((row) => row.map(({ formula, value }) => formula ?? value));
  }

  async addSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    const names = sheets.map((wanted) => {
      const { id, name } = addSheet(this.spreadsheet, wanted);
      this.spreadsheet.fit(id, { rowHeights: rowHeights(wanted) });
      return name;
    });
    await this.spreadsheet.settled();
    this.listeners.forEach((listener) => listener());
    return names;
  }

  /** A file has nobody who selects. */
  selected(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async select(range: TableRange, row: number, column: number): Promise<void> {
    const { sheet, area } = await Promise.resolve(locate(this.spreadsheet, range));
    this.selection = { sheet: sheet.name, row: area.row + row, column: area.column + column };
  }

  storedXml(namespace: string): Promise<readonly XmlPart[]> {
    return Promise.resolve(this.xmlUnder(namespace));
  }

  changeXml(
    namespace: string,
    change: (now: readonly XmlPart[]) => XmlChange | null
  ): Promise<void> {
    const wanted = change(this.xmlUnder(namespace));
    if (wanted) {
      this.spreadsheet.xml.add(wanted.add);
      wanted.remove.forEach((id) => this.spreadsheet.xml.remove(id));
    }
    return Promise.resolve();
  }

  private xmlUnder(namespace: string): XmlPart[] {
    return this.spreadsheet.xml.all.filter((stored) => stored.namespace === namespace);
  }

  /** Also calls back when custom functions have answered. */
  onChange(listener: () => void): Promise<() => void> {
    this.listeners.add(listener);
    const stop = this.spreadsheet.onRecalculated(listener);
    return Promise.resolve(() => {
      stop();
      this.listeners.delete(listener);
    });
  }
}

/** The workbook of the use cases over a spreadsheet. */
export const workbookOf = (spreadsheet: Spreadsheet): Workbook =>
  new SpreadsheetWorkbook(spreadsheet);
