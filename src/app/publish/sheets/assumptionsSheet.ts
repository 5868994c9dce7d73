import type { CellValue } from "../../../core/fault";
import type { Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import {
  assumptionColumns,
  assumptionHeader,
  assumptionList,
  assumptionValueColumn,
  type Assumption,
} from "../assumptionList";
import { ownRows } from "../../scenarios/ownRows";
import { leversIn, type CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { tableNames } from "../sheetNames";

const lineOf = (row: Assumption, { sheets: { copy } }: Language): CellValue[] => [
  copy.assumptions.kinds[row.kind],
  row.id,
  row.label,
  row.value,
  row.unit,
  row.range,
  row.source,
  row.evidence,
  row.owner,
  row.isChanged ? copy.assumptions.byScenario : copy.assumptions.no,
];

const lookOf = (row: Assumption): Pick<Block, "style"> => {
  if (row.isChanged) return { style: "changed" };
  return row.isAssumed ? { style: "assumed" } : {};
};

/** Every number that stands in no table, with its source and its owner. The values can be changed. */
export const assumptionsSheet = (record: CopyRecord, language: Language): CopySheet => {
  const words = language.sheets.copy.assumptions;
  const rows = assumptionList(record, language);
  const values = {
    row: firstRow + 1,
    column: assumptionValueColumn,
    rows: rows.length,
    columns: 1,
  };
  const header = assumptionColumns.map((column) => assumptionHeader(column, language));
  return page(
    {
      id: "assumptions",
      subtitle: words.subtitle(ownRows([leversIn(record)]).length > 0),
      notes: [words.note],
      columnWidths: [11, 24, 46, 10, 20, 18, 30, 12, 26, 16],
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header" },
        ...rows.map((row, i): Block => {
          return {
            row: firstRow + 1 + i,
            column: 0,
            values: [lineOf(row, language)],
            align: "left",
            wrap: true,
            ...lookOf(row),
          };
        }),
      ],
      tables: [
        {
          name: tableNames.assumptions,
          row: firstRow,
          column: 0,
          rows: rows.length + 1,
          columns: header.length,
        },
      ],
      unlocked: [values],
    },
    language
  );
};
