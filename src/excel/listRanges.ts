import type { TableRange } from "../app/ports/workbook";
import { rowsLookedAt } from "../app/columns/headedRange";
import type { CellValue } from "../core/fault";
import { cellsOf } from "./cellValues";

interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly kind: TableRange["kind"];
  readonly whole: Excel.Range;
  /** Rows below the data that are none. */
  readonly totals: number;
}

const place = "rowIndex,columnIndex,rowCount,columnCount";

const tablePlaces = (tables: Excel.TableCollection): Place[] =>
  tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    kind: "table",
    whole: table.getRange().load(place),
    totals: table.showTotals ? 1 : 0,
  }));

const sheetPlaces = (sheets: Excel.WorksheetCollection, tables: readonly Place[]): Place[] => {
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  return sheets.items
    .filter(({ name }) => !withTable.has(name))
    .map((sheet) => ({
      name: sheet.name,
      sheet: sheet.name,
      kind: "sheet",
      whole: sheet.getUsedRangeOrNullObject(true).load(place),
      totals: 0,
    }));
};

/** An Excel table has its header row on top; elsewhere titles may stand above it. */
const firstRowsOf = ({ kind, whole }: Place): Excel.Range => {
  if (kind === "table") return whole.getRow(0);
  const { rowCount: rows, columnCount: columns } = whole;
  return whole.getCell(0, 0).getResizedRange(rowsLookedAt({ rows, columns }) - 1, columns - 1);
};

const rangeOf = (
  { name, sheet, kind, whole, totals }: Place,
  firstRows: readonly (readonly CellValue[])[]
): TableRange => ({
  name,
  sheet,
  kind,
  row: whole.rowIndex,
  column: whole.columnIndex,
  rows: whole.rowCount - totals,
  columns: whole.columnCount,
  headers: firstRows[0] ?? [],
  ...(kind === "table" ? {} : { firstRows }),
});

/** Every table, and every sheet with cells but no table, in three requests whatever their number. */
export const listRanges = async (context: Excel.RequestContext): Promise<readonly TableRange[]> => {
  const tables = context.workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const listed = tablePlaces(tables);
  const places = [...listed, ...sheetPlaces(sheets, listed)];
  await context.sync();
  const filled = places.filter(({ whole }) => !whole.isNullObject);
  const firsts = filled.map((each) => firstRowsOf(each).load("values"));
  await context.sync();
  return filled.flatMap((each, i) => {
    const first = firsts[i];
    return first ? [rangeOf(each, cellsOf(first.values))] : [];
  });
};
