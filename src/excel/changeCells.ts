import { RangeGone, type TableRange } from "../app/ports/workbook";
import type { CellChange } from "../app/ports/sharingHost";
import { portable } from "../app/publish/portableNumber";
import type { CellValue } from "../core/fault";
import { cellsOf, entryOf, formulaIn } from "./cellValues";

type Place = Pick<CellChange, "row" | "column">;

interface ReadCell {
  readonly cell: Excel.Range;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** Single cells of a table, in one request. */
const readCells = async (
  context: Excel.RequestContext,
  range: TableRange,
  places: readonly Place[]
): Promise<readonly ReadCell[]> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet).load("name");
  const whole =
    range.kind === "table"
      ? context.workbook.tables.getItemOrNullObject(range.name).getRange()
      : sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  const cells = places.map(({ row, column }) => whole.getCell(row, column).load("values,formulas"));
  await context.sync();
  if (sheet.isNullObject || whole.isNullObject) throw new RangeGone(range.name);
  return cells.map((cell): ReadCell => {
    const value = cellsOf(cell.values)[0]?.[0] ?? null;
    const [[written] = []] = cell.formulas as readonly (readonly unknown[])[];
    return { cell, value, formula: formulaIn(value, written) };
  });
};

/** The formulas of single cells of a table. */
export const formulasAt = async (
  context: Excel.RequestContext,
  range: TableRange,
  places: readonly Place[]
): Promise<readonly (string | undefined)[]> =>
  (await readCells(context, range, places)).map(({ formula }) => formula);

/**
 * Changes cells of a table, each to a value and never to a formula, unless it holds something else
 * by now, or a formula that nobody gave up. Two requests.
 *
 * @returns the changes that were not made
 */
export const changeCells = async (
  context: Excel.RequestContext,
  range: TableRange,
  changes: readonly CellChange[]
): Promise<readonly CellChange[]> => {
  const now = await readCells(context, range, changes);
  const isOpen = ({ from, overFormula = false }: CellChange, place: number): boolean =>
    portable(now[place]?.value ?? null) === portable(from) &&
    (overFormula || now[place]?.formula === undefined);
  changes.forEach((change, place) => {
    const cell = now[place]?.cell;
    if (cell && isOpen(change, place)) cell.values = [[entryOf(change.to, false) ?? ""]];
  });
  await context.sync();
  return changes.filter((change, place) => !isOpen(change, place));
};
