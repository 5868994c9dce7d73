import type { SheetContent } from "../app/publish/compareCopies";
import type { CellValue } from "../core/fault";
import { cellsOf, formulaIn } from "./cellValues";

/** Cells whose values and formulas fit into an answer of 4 MB, at 40 bytes each. */
const cellsAtOnce = 50_000;

type Cell = SheetContent["cells"][number][number];

interface Sheet {
  readonly name: string;
  readonly used: Excel.Range;
}

const cellOf = (value: CellValue, written: unknown): Cell => {
  const formula = formulaIn(value, written);
  return formula === undefined ? { value } : { value, formula };
};

const blank: Cell = { value: null };

const rowsOf = (values: readonly (readonly unknown[])[], formulas: readonly unknown[][]) =>
  cellsOf(values).map((row, r) => row.map((value, c) => cellOf(value, formulas[r]?.[c])));

/** Some rows of the used cells of a sheet. */
const readPart = async (
  context: Excel.RequestContext,
  { used }: Sheet,
  from: number,
  count: number
): Promise<readonly (readonly Cell[])[]> => {
  const part = used
    .getCell(from, 0)
    .getResizedRange(count - 1, used.columnCount - 1)
    .load("values,formulas");
  await context.sync();
  return rowsOf(part.values, part.formulas);
};

/** The rows of a sheet's used cells, as many at once as fit into an answer. */
const readUsed = async (
  context: Excel.RequestContext,
  sheet: Sheet
): Promise<readonly (readonly Cell[])[]> => {
  const { rowCount, columnCount } = sheet.used;
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  const rows: (readonly Cell[])[] = [];
  while (rows.length < rowCount)
    rows.push(
      ...(await readPart(context, sheet, rows.length, Math.min(atOnce, rowCount - rows.length)))
    );
  return rows;
};

/** Sheets that together fit into one answer. */
const batchesOf = (sheets: readonly Sheet[]): Sheet[][] => {
  const batches: Sheet[][] = [];
  let cells = Infinity;
  for (const sheet of sheets) {
    const own = sheet.used.rowCount * sheet.used.columnCount;
    if (cells + own > cellsAtOnce) {
      batches.push([]);
      cells = 0;
    }
    cells += own;
    batches.at(-1)?.push(sheet);
  }
  return batches;
};

const contentOf = (sheet: Sheet, rows: readonly (readonly Cell[])[]): SheetContent => {
  const { rowIndex, columnIndex } = sheet.used;
  const before = Array<Cell>(columnIndex).fill(blank);
  return {
    name: sheet.name,
    cells: [...Array<Cell[]>(rowIndex).fill([]), ...rows.map((row) => [...before, ...row])],
  };
};

const readBatch = async (
  context: Excel.RequestContext,
  batch: readonly Sheet[]
): Promise<SheetContent[]> => {
  const [only, ...more] = batch;
  if (only && more.length === 0) return [contentOf(only, await readUsed(context, only))];
  batch.forEach(({ used }) => used.load("values,formulas"));
  await context.sync();
  return batch.map((sheet) => contentOf(sheet, rowsOf(sheet.used.values, sheet.used.formulas)));
};

/** Every sheet of the workbook with its cells, in two requests and one more for every 4 MB. */
export const readSheets = async (
  context: Excel.RequestContext
): Promise<readonly SheetContent[]> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const all = sheets.items.map((sheet): Sheet => {
    const used = sheet.getUsedRangeOrNullObject(true);
    return { name: sheet.name, used: used.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const filled = all.filter(({ used }) => !used.isNullObject);
  const contents = new Map<string, SheetContent>();
  for (const batch of batchesOf(filled))
    for (const content of await readBatch(context, batch)) contents.set(content.name, content);
  return all.map(({ name }) => contents.get(name) ?? { name, cells: [] });
};
