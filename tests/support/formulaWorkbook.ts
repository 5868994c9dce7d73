import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";
import type { CellValue } from "../../src/core/fault";
import { createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";

const inFormula = (input: ArgumentInput): string =>
  typeof input === "object" && input !== null
    ? `{${input.map((row) => row.map((cell) => JSON.stringify(cell)).join(",")).join(";")}}`
    : JSON.stringify(input);

/** A call as a user would type it. */
export const formulaOf = ([id, ...args]: readonly [string, ...ArgumentInput[]]): string =>
  `=CLUSTER.${id}(${args.map(inFormula).join(",")})`;

/**
 * Writes a workbook that nothing has been computed in yet, one formula every so many rows of the
 * sheet Background. @returns its path
 */
export const writeFormulas = async (
  folder: string,
  formulas: readonly string[],
  rows: number
): Promise<string> => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Background");
  formulas.forEach((formula, n) => spreadsheet.write(sheet.id, n * rows, 0, [[formula]]));
  const file = path.join(folder, "formulas.xlsx");
  writeFileSync(file, await spreadsheet.toXlsx());
  return file;
};

/** What has spilled from a cell of the first column: down to a blank row, right to a blank column. */
export const spilled = (cells: readonly CellValue[][], row: number): CellValue[][] => {
  const below = cells.slice(row);
  const end = below.findIndex(([first]) => first === null);
  const columns = below[0]?.findIndex((cell) => cell === null) ?? 0;
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((each) => each.slice(0, columns < 0 ? undefined : columns));
};
