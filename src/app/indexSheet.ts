import type { CellValue } from "../core/fault";
import { conditionIds } from "../model/indicators/assessment";
import { faultWords } from "./faultWords";
import type { Language } from "../locales";
import type { LabData, LabSegment } from "./labData";
import type { NewSheet } from "./ports/workbook";

const scored = ({ assessment, band }: LabSegment): CellValue[] =>
  assessment.ok
    ? [
        assessment.value.collectiveEfficiency,
        band?.best ?? null,
        band?.worst ?? null,
        ...conditionIds.map((id) => assessment.value.conditions[id]),
        assessment.value.coverage,
      ]
    : Array.from({ length: 9 }, () => null);

const reinvested = ({ reinvestment }: LabSegment): CellValue[] =>
  reinvestment?.ok
    ? [
        reinvestment.value.reinvestmentIndex,
        reinvestment.value.localManufacturingInvestment,
        reinvestment.value.localProductiveReinvestment,
        reinvestment.value.leakage,
      ]
    : [null, null, null, null];

const notes = ({ assessment, reinvestment }: LabSegment, language: Language): string =>
  faultWords(
    [
      ...(assessment.ok ? assessment.value.warnings : assessment.faults),
      ...(reinvestment && !reinvestment.ok ? reinvestment.faults : []),
    ],
    language
  );

const rowOf = (segment: LabSegment, language: Language): CellValue[] => [
  segment.row.label,
  ...scored(segment),
  ...reinvested(segment),
  notes(segment, language),
];

/** The indices of every segment as a sheet of its own, with a native chart of the scores. */
export const indexSheet = (data: LabData, language: Language): NewSheet => {
  const { indices: words, common } = language.sheets;
  const header = Object.values(words.header);
  const rows = data.segments.map((segment) => rowOf(segment, language));
  const first = 4;
  const at = (column: number, columns: number, numberFormat: string) => ({
    row: first + 1,
    column,
    values: rows.map((row) => row.slice(column, column + columns)),
    numberFormat,
  });
  return {
    name: words.sheet,
    columnWidths: [34, 12, 8, 8, 9, 9, 9, 9, 9, 10, 13, 15, 15, 10, 70],
    frozenRows: 0,
    blocks: [
      { row: 0, column: 0, values: [[words.title]], style: "title" },
      {
        row: 1,
        column: 0,
        values: [[words.subtitle(data.range.name, data.segments.length)]],
        style: "subtitle",
      },
      {
        row: 2,
        column: 0,
        values: [[words.note]],
        style: "note",
      },
      { row: first, column: 0, values: [header], style: "header", wrap: true },
      { ...at(0, 1, "@") },
      at(1, 1, "0.0"),
      at(2, 2, "0"),
      at(4, 5, "0.00"),
      at(9, 1, "0%"),
      at(10, 1, "0.0"),
      at(11, 3, "0%"),
      { ...at(14, 1, "@"), wrap: true },
    ],
    tables: [
      { name: "Indices", row: first, column: 0, rows: rows.length + 1, columns: header.length },
    ],
    charts: [
      {
        title: words.header.collectiveEfficiency,
        kind: "column",
        categoryAxis: common.segment,
        valueAxis: words.score,
        source: { row: first, column: 0, rows: rows.length + 1, columns: 2 },
        place: { row: first + rows.length + 3, column: 0, rows: 20, columns: 10 },
        altText: words.columns(rows.length),
      },
    ],
  };
};
