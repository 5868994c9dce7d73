import type { CellValue } from "../core/fault";
import type { Language } from "../locales";
import { assumptionRows } from "./assumptionRows";
import type { Block } from "./ports/workbook";
import type { ScenarioRun } from "./runScenario";

/** The columns of the list, in their order. */
export const assumptionColumns = [
  "label",
  "value",
  "range",
  "evidence",
  "unit",
  "source",
  "kind",
  "id",
] as const;

/** What a run rests on, under its heading, with the header of the list in the row `assumptions`. */
export const assumptionBlocks = (
  run: ScenarioRun,
  assumptions: number,
  language: Language
): readonly Block[] => {
  const { header, heading } = language.sheets.assumptions;
  const rows = assumptionRows(run, language);
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
