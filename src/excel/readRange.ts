import { RangeGone, type TableRange } from "../app/ports/workbook";
import type { CellValue } from "../core/fault";
import { cellsOf } from "./cellValues";
import { isTooLarge } from "./troubleOf";

/** Cells that fit into an answer of 4 MB as long as they hold 40 bytes at the mean. */
const cellsAtOnce = 100_000;

/** What is asked of the cells: what they show, or what is written in them, formulas included. */
type Asked = "values" | "formulas";

interface Located {
  readonly whole: Excel.Range;
  /** The table or sheet, which is null where it was deleted. */
  readonly owner: Excel.Table | Excel.Worksheet;
  readonly table?: Excel.Table;
}

const locate = (context: Excel.RequestContext, range: TableRange): Located => {
  if (range.kind === "table") {
    const table = context.workbook.tables.getItemOrNullObject(range.name);
    return { whole: table.getRange(), owner: table.load("name,showTotals"), table };
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
  const { row, column, rows, columns } = range;
  return { whole: sheet.getRangeByIndexes(row, column, rows, columns), owner: sheet.load("name") };
};

const withoutTotals = ({ table }: Located, cells: CellValue[][]): CellValue[][] =>
  table?.showTotals ? cells.slice(0, -1) : cells;

/** Null where the cells were too many for one answer. */
const readAtOnce = async (
  context: Excel.RequestContext,
  range: TableRange,
  asked: Asked
): Promise<CellValue[][] | null> => {
  const located = locate(context, range);
  const whole = located.whole.load(asked);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  if (located.owner.isNullObject) throw new RangeGone(range.name);
  return withoutTotals(located, cellsOf(whole[asked]));
};

/** The given rows, or null where they were too many for one answer. */
const readRows = async (
  context: Excel.RequestContext,
  { whole, columns, asked }: { whole: Excel.Range; columns: number; asked: Asked },
  from: number,
  count: number
): Promise<CellValue[][] | null> => {
  const part = whole
    .getCell(from, 0)
    .getResizedRange(count - 1, columns - 1)
    .load(asked);
  try {
    await context.sync();
    return cellsOf(part[asked]);
  } catch (error) {
    if (isTooLarge(error) && count > 1) return null;
    throw error;
  }
};

/** Reads as many rows at once as fit; rows with much text halve the number. */
const readInParts = async (
  context: Excel.RequestContext,
  range: TableRange,
  asked: Asked
): Promise<CellValue[][]> => {
  const located = locate(context, range);
  const whole = located.whole.load("rowCount,columnCount");
  await context.sync();
  if (located.owner.isNullObject) throw new RangeGone(range.name);
  const { rowCount, columnCount: columns } = whole;
  const cells: CellValue[][] = [];
  let atOnce = Math.max(1, Math.floor(cellsAtOnce / columns));
  while (cells.length < rowCount) {
    const count = Math.min(atOnce, rowCount - cells.length);
    const part = await readRows(context, { whole, columns, asked }, cells.length, count);
    if (part) cells.push(...part);
    else atOnce = Math.ceil(count / 2);
  }
  return withoutTotals(located, cells);
};

/**
 * The cells of a range as it is now: a table may have grown since it was listed.
 *
 * @throws {RangeGone} where the table or sheet was deleted
 */
export const readRange = async (
  context: Excel.RequestContext,
  range: TableRange,
  asked: Asked = "values"
): Promise<CellValue[][]> =>
  (range.rows * range.columns <= cellsAtOnce ? await readAtOnce(context, range, asked) : null) ??
  readInParts(context, range, asked);
