import { tableLook, looks } from "../app/looks";
import { headersOverNumbers } from "../app/sheetCells";
import type { NewSheet, NewTable } from "../app/ports/workbook";
import { applyLook } from "./applyLook";
import { mergedBlocks } from "./mergedBlocks";
import type { RequestBudget } from "./RequestBudget";
import { writeBlock } from "./writeBlock";
import { writeChart } from "./writeChart";
import { writeRules } from "./writeRules";

const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** Excel's own measure is points; ours is characters of the standard font. */
const pointsOf = (characters: number): number =>
  Math.round(characters * digitPixels + paddingPixels) * pointsPerPixel;

const writeTable = (
  sheet: Excel.Worksheet,
  wanted: NewSheet,
  table: NewTable,
  name: string
): void => {
  const { row, column, rows, columns } = table;
  const added = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
  added.name = name;
  added.style = tableLook;
  applyLook(sheet.getRangeByIndexes(row, column, 1, columns), looks.header);
  for (const header of headersOverNumbers(wanted, table))
    sheet.getCell(row, header).format.horizontalAlignment = "Right";
};

/**
 * Queues a new sheet under names that are free, without showing it.
 *
 * @param tableNames one for each table of the sheet
 */
export const writeSheet = async (
  worksheets: Excel.WorksheetCollection,
  wanted: NewSheet,
  name: string,
  tableNames: readonly string[],
  budget: RequestBudget
): Promise<void> => {
  const sheet = worksheets.add(name);
  for (const block of mergedBlocks(wanted.blocks)) await writeBlock(sheet, block, budget);
  wanted.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  await writeRules(sheet, wanted.rules ?? [], budget);
  wanted.charts.forEach((chart) => writeChart(sheet, wanted, chart));
  wanted.tables.forEach((table, i) =>
    writeTable(sheet, wanted, table, tableNames[i] ?? table.name)
  );
  sheet.showGridlines = false;
  if (wanted.frozenRows) sheet.freezePanes.freezeRows(wanted.frozenRows);
};
