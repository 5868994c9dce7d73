import type { CellValue } from "../core/fault";
import type { Language } from "../locales";
import type { AssumptionRow } from "./assumptionRows";
import type { Block, NewTable } from "./ports/workbook";

/** The columns of the list, in their order. */
const assumptionColumns = [
  "label",
  "value",
  "range",
  "evidence",
  "unit",
  "source",
  "kind",
  "id",
] as const;

/** What a result rests on, under its heading, with the header of the list in the row `assumptions`. */
export const assumptionBlocks = (
  rows: readonly AssumptionRow[],
  assumptions: number,
  language: Language
): readonly Block[] => {
  const { header, heading } = language.sheets.assumptions;
  const lines = rows.map((row): CellValue[] => assumptionColumns.map((id) => row[id]));
  const row = assumptions + 1;
  return [
    { row: assumptions - 1, column: 0, values: [[heading]], style: "label" },
    {
      row: assumptions,
      column: 0,
      values: [assumptionColumns.map((id) => header[id])],
      style: "header",
    },
    { row, column: 0, values: lines, align: "left" },
    ...rows.flatMap(({ look }, i): readonly Block[] => {
      if (look === "changed")
        return [{ row: row + i, column: 0, values: [lines[i] ?? []], style: look, align: "left" }];
      return look === "assumed"
        ? [{ row: row + i, column: 3, values: [[lines[i]?.[3] ?? null]], style: look }]
        : [];
    }),
  ];
};

/** The list as a table of the sheet. */
export const assumptionTable = (rows: readonly AssumptionRow[], row: number): NewTable => ({
  name: "Assumptions",
  row,
  column: 0,
  rows: rows.length + 1,
  columns: assumptionColumns.length,
});
