import type { CellValue } from "../../../core/fault";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import {
  assumptionHeader,
  assumptionList,
  assumptionValueColumn,
  type Assumption,
} from "../assumptionList";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";

const lineOf = (row: Assumption): CellValue[] => [
  row.kind,
  row.id,
  row.label,
  row.value,
  row.unit,
  row.range,
  row.source,
  row.evidence,
  row.owner,
  row.isChanged ? "by the scenario" : "no",
];

const lookOf = (row: Assumption): Pick<Block, "style"> => {
  if (row.isChanged) return { style: "changed" };
  return row.evidence === "assumption" ? { style: "assumed" } : {};
};

/** Every number that holds for all segments, with its source and its owner. The values can be changed. */
export const assumptionsSheet = (record: CopyRecord): CopySheet => {
  const rows = assumptionList(record);
  const values = {
    row: firstRow + 1,
    column: assumptionValueColumn,
    rows: rows.length,
    columns: 1,
  };
  return page({
    name: sheetNames.assumptions,
    title: "Assumptions",
    subtitle:
      "Every number that holds for all segments, where it comes from and who answers for it",
    notes: [
      "A lever without a value stays at the segment's own base. Change a value here and the scores of the sheet Indices follow; the lab reads the sheet back as a scenario.",
    ],
    columnWidths: [11, 24, 40, 14, 22, 18, 26, 14, 26, 16],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [[...assumptionHeader]], style: "header" },
      ...rows.map((row, i): Block => {
        return {
          row: firstRow + 1 + i,
          column: 0,
          values: [lineOf(row)],
          align: "left",
          ...lookOf(row),
        };
      }),
    ],
    tables: [
      {
        name: "Assumptions",
        row: firstRow,
        column: 0,
        rows: rows.length + 1,
        columns: assumptionHeader.length,
      },
    ],
    unlocked: [values],
  });
};
