import type { CellValue } from "../../../../../src/core/fault";
import type { CustomFunctionsFile } from "../../../../../src/hosts/workbench/office/functions/metadata";
import type { TestOffice } from "../../../../support/office";

export type Declared = CustomFunctionsFile["functions"][number];

export const cell = { name: "value", type: "any" };

/** A function that takes one value of any type, unless told otherwise. */
export const declare = (id: string, more: Partial<Declared> = {}): Declared => ({
  id,
  name: id,
  parameters: [cell],
  ...more,
});

type Code = (...args: never[]) => unknown;

/** Functions declared to the host and associated in office.js, as the page of an add-in does. */
export const offer = (
  { host, CustomFunctions }: TestOffice,
  functions: readonly (readonly [Declared, Code])[],
  file: Partial<CustomFunctionsFile> = {}
): void => {
  host.registerCustomFunctions("LAB", { functions: functions.map(([each]) => each), ...file });
  CustomFunctions.associate(Object.fromEntries(functions.map(([{ id }, code]) => [id, code])));
};

export const cellsAt = (
  { spreadsheet, sheet }: TestOffice,
  row: number,
  column: number,
  rows = 1,
  columns = 1
) => spreadsheet.read(sheet, { row, column, rows, columns });

export const valuesAt = (...place: Parameters<typeof cellsAt>): CellValue[][] =>
  cellsAt(...place).map((cells) => cells.map(({ value }) => value));
