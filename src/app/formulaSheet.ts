import type { NewSheet } from "./ports/workbook";

export interface FormulaOnSheet {
  /** Such as `CLUSTER.HERFINDAHL`. */
  readonly name: string;
  readonly purpose: string;
  /** With its equals sign. */
  readonly formula: string;
}

const titleRow = 0;
const purposeRow = 1;
const textRow = 2;
const formulaRow = 4;
const width = 24;
const wideColumns = 6;

/** A sheet for one formula, which has room to spill below and to the right. */
export const formulaSheet = ({ name, purpose, formula }: FormulaOnSheet): NewSheet => ({
  name: name.slice(name.indexOf(".") + 1),
  blocks: [
    { row: titleRow, column: 0, values: [[name]], style: "title" },
    { row: purposeRow, column: 0, values: [[purpose]], style: "subtitle" },
    // Without its equals sign it is text, and can be read where the function does not exist.
    { row: textRow, column: 0, values: [[formula.slice(1)]], style: "note" },
    { row: formulaRow, column: 0, values: [[formula]], formulas: true, align: "left" },
  ],
  tables: [],
  charts: [],
  columnWidths: Array.from({ length: wideColumns }, () => width),
});
