import { RangeGone, type TableRange } from "../app/ports/workbook";
import type { CellChange } from "../app/ports/sharingHost";
import { portable } from "../app/publish/portableNumber";
import { cellsOf, entryOf } from "./cellValues";

/**
 * Changes cells of a table, each to a value and never to a formula, unless it holds something else
 * by now. Two requests.
 *
 * @returns the changes that were not made
 */
export const changeCells = async (
  context: Excel.RequestContext,
  range: TableRange,
  changes: readonly CellChange[]
): Promise<readonly CellChange[]> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet).load("name");
  const whole =
    range.kind === "table"
      ? context.workbook.tables.getItemOrNullObject(range.name).getRange()
      : sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  const cells = changes.map(({ row, column }) => whole.getCell(row, column).load("values"));
  await context.sync();
  if (sheet.isNullObject || whole.isNullObject) throw new RangeGone(range.name);
  const now = cells.map((cell) => cellsOf(cell.values)[0]?.[0] ?? null);
  const kept = changes.filter(({ from }, i) => portable(now[i] ?? null) !== portable(from));
  changes.forEach((change, i) => {
    const cell = cells[i];
    if (cell && !kept.includes(change)) cell.values = [[entryOf(change.to, false) ?? ""]];
  });
  await context.sync();
  return kept;
};
