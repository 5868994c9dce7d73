import { RangeGone, type TableRange } from "../app/ports/workbook";
import type { CellChange, TableChanges } from "../app/ports/sharingHost";
import { portable } from "../app/publish/portableNumber";
import type { CellValue } from "../core/fault";
import { cellsOf, entryOf, formulaIn } from "./cellValues";
import { textFormat } from "./writeBlock";

type Place = Pick<CellChange, "row" | "column">;

interface ReadCell {
  readonly cell: Excel.Range;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: unknown;
}

const readCell = (cell: Excel.Range): ReadCell => {
  const value = cellsOf(cell.values)[0]?.[0] ?? null;
  const [[written] = []] = cell.formulas as readonly (readonly unknown[])[];
  const [[format] = []] = cell.numberFormat as readonly (readonly unknown[])[];
  return { cell, value, formula: formulaIn(value, written), format };
};

/** Asks for single cells of a table; what is given back reads them once the request was sent. */
const askForCells = (
  context: Excel.RequestContext,
  range: TableRange,
  places: readonly Place[]
): (() => readonly ReadCell[]) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet).load("name");
  const whole =
    range.kind === "table"
      ? context.workbook.tables.getItemOrNullObject(range.name).getRange()
      : sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  const cells = places.map(({ row, column }) =>
    whole.getCell(row, column).load("values,formulas,numberFormat")
  );
  return () => {
    if (sheet.isNullObject || whole.isNullObject) throw new RangeGone(range.name);
    return cells.map(readCell);
  };
};

/** The formulas of single cells of a table. */
export const formulasAt = async (
  context: Excel.RequestContext,
  range: TableRange,
  places: readonly Place[]
): Promise<readonly (string | undefined)[]> => {
  const read = askForCells(context, range, places);
  await context.sync();
  return read().map(({ formula }) => formula);
};

const isOpen = (
  { from, overFormula = false }: CellChange,
  now: ReadCell | undefined
): now is ReadCell =>
  now !== undefined &&
  portable(now.value) === portable(from) &&
  (overFormula || now.formula === undefined);

const write = ({ cell, format }: ReadCell, to: CellValue): void => {
  // In a cell whose format is Text, Excel keeps a number as text. Other formats are the user's.
  if (typeof to === "number" && format === textFormat) cell.numberFormat = [["General"]];
  cell.values = [[entryOf(to, false) ?? ""]];
};

/**
 * Changes cells of tables, each to a value and never to a formula, unless it holds something else
 * by now, or a formula that nobody gave up. Two requests, however many tables there are.
 *
 * @returns the changes that were not made
 */
export const changeCells = async (
  context: Excel.RequestContext,
  tables: readonly TableChanges[]
): Promise<readonly TableChanges[]> => {
  const asked = tables.map(({ range, changes }) => askForCells(context, range, changes));
  await context.sync();
  const read = asked.map((cells) => cells());
  const kept = tables.map(({ range, changes }, t) => ({
    range,
    changes: changes.filter((change, c) => {
      const now = read[t]?.[c];
      if (!isOpen(change, now)) return true;
      write(now, change.to);
      return false;
    }),
  }));
  await context.sync();
  return kept.filter(({ changes }) => changes.length > 0);
};
