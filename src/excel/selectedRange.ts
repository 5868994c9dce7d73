import { rowsLookedAt } from "../app/columns/headedRange";
import type { TableRange } from "../app/ports/workbook";
import { cellsOf } from "./cellValues";

/** The used cells of the block that is selected; nothing where it is a single cell or empty. */
export const selectedRange = async (
  context: Excel.RequestContext
): Promise<TableRange | undefined> => {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.worksheet.load("name");
  await context.sync();
  if (used.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (rows * columns === 1) return undefined;
  const first = used
    .getCell(0, 0)
    .getResizedRange(rowsLookedAt({ rows, columns }) - 1, columns - 1);
  first.load("values");
  await context.sync();
  const firstRows = cellsOf(first.values);
  const sheet = used.worksheet.name;
  const headers = firstRows[0] ?? [];
  return { name: sheet, sheet, kind: "cells", row, column, rows, columns, headers, firstRows };
};
