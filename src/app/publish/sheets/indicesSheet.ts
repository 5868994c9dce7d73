import { indexHeader as header } from "../../indexHeader";
import type { CellValue } from "../../../core/fault";
import { cellAddress, columnLetters, quotedSheet } from "../../../core/table/address";
import { conditionIds, type ConditionId } from "../../../model/indicators/assessment";
import type { NumberColumnId } from "../../../model/segments/segmentRow";
import type { LabSegment } from "../../labData";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import { constantAddress, parameterAddress } from "../assumptionList";
import type { CopyContent } from "../copyContent";
import { efficiencyFormula, reinvestmentFormulas } from "../formulas/indexFormulas";
import { pillarFormula } from "../formulas/pillarFormulas";
import { chartHeight, firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";
import { surplusColumns } from "./inputTables";

const firstPillar = header.indexOf("Mass");

const noteOf = ({ assessment }: LabSegment): string => {
  if (!assessment.ok) return "no score: see Data quality";
  return assessment.value.coded.length > 0 ? "rests on judgement" : "";
};

/** The score and its pillars as formulas over the segment's cells. */
const scoreCells = (
  { row, assessment, band }: LabSegment,
  { data }: CopyContent,
  line: number
): CellValue[] => {
  if (!assessment.ok) return Array<null>(9).fill(null);
  const cell = (column: NumberColumnId): string =>
    cellAddress(sheetNames.segments, firstRow + row.row - 1, (data.table.columns[column] ?? 1) - 1);
  const own = (id: ConditionId): string =>
    `${columnLetters(firstPillar + conditionIds.indexOf(id))}${line + 1}`;
  const at = { numbers: row.numbers, cell, constant: constantAddress };
  return [
    efficiencyFormula({ condition: own, parameter: parameterAddress, constant: constantAddress }),
    band?.best ?? null,
    band?.worst ?? null,
    ...conditionIds.map((id) => pillarFormula(id, at) ?? null),
    assessment.value.coverage,
  ];
};

/** The row of the Surplus table, from 0 without its header, where a segment begins. */
const surplusRowOf = ({ row }: LabSegment, { record }: CopyContent): number => {
  const { segment } = surplusColumns(record.tables.surplus?.[0] ?? []);
  const names = (record.tables.surplus ?? [])
    .slice(1)
    .map((cells) => String(cells[segment] ?? "").trim());
  const own = names.indexOf(row.label);
  return own >= 0 ? own : names.indexOf(row.texts.cluster ?? "");
};

const surplusCells = (segment: LabSegment, content: CopyContent): CellValue[] => {
  const { surplus } = content.record.tables;
  if (!segment.reinvestment?.ok || !surplus) return Array<null>(4).fill(null);
  const columns = surplusColumns(surplus[0] ?? []);
  const [first, last] = [firstRow + 2, firstRow + surplus.length];
  const sheet = quotedSheet(sheetNames.surplus);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${sheet}!$${letters}$${first}:$${letters}$${last}`;
  };
  return [
    ...reinvestmentFormulas({
      names: range(columns.segment),
      shares: range(columns.share),
      localShares: range(columns.localPart),
      qualities: range(columns.quality),
      kinds: range(columns.kind),
      name: cellAddress(
        sheetNames.surplus,
        first - 1 + surplusRowOf(segment, content),
        columns.segment
      ),
      constant: constantAddress,
    }),
  ];
};

const formats: readonly (readonly [column: number, columns: number, format: string])[] = [
  [1, 1, "0.0"],
  [2, 2, "0"],
  [4, 5, "0.00"],
  [9, 1, "0%"],
  [10, 1, "0.0"],
  [11, 3, "0%"],
];

/** The indices as plain formulas over the copy's own tables, with a native chart. */
export const indicesSheet = (content: CopyContent): CopySheet => {
  const scored = content.data.segments.filter(({ assessment }) => assessment.ok);
  const segments = [...scored, ...content.data.segments.filter(({ assessment }) => !assessment.ok)];
  const chartRows = scored.length === 0 ? 0 : chartHeight(scored.length);
  const top = firstRow + chartRows + 1;
  const rows = segments.map((segment, i): CellValue[] => [
    segment.row.label,
    ...scoreCells(segment, content, top + 1 + i),
    ...surplusCells(segment, content),
    noteOf(segment),
  ]);
  const part = (column: number, columns: number): CellValue[][] =>
    rows.map((row) => row.slice(column, column + columns));
  return page({
    name: sheetNames.indices,
    title: "Collective efficiency and reinvestment",
    subtitle: `${segments.length} segments. Scores run from 0 to 100, pillars and shares from 0 to 1.`,
    notes: [
      "Differences under about 10 points should not be trusted. The ranks run over five ways of building the score.",
      "Scores and pillars are formulas over the sheets Segments, Surplus and Assumptions; ranks and coverage are values.",
    ],
    columnWidths: [34, 12, 8, 8, 9, 9, 9, 9, 9, 10, 13, 15, 15, 10, 26],
    orientation: "landscape",
    blocks: [
      { row: top, column: 0, values: [[...header]], style: "header", wrap: true },
      { row: top + 1, column: 0, values: part(0, 1) },
      ...formats.map(([column, columns, numberFormat]): Block => {
        const values = part(column, columns);
        return { row: top + 1, column, values, numberFormat, formulas: true };
      }),
      { row: top + 1, column: header.length - 1, values: part(header.length - 1, 1) },
    ],
    tables: [
      { name: "Indices", row: top, column: 0, rows: rows.length + 1, columns: header.length },
    ],
    charts: (scored.length === 0 ? [] : [scored.length]).map((count): NewChart => ({
      title: "Collective efficiency",
      kind: "bar",
      categoryAxis: "",
      valueAxis: "Score, 0 to 100",
      source: { row: top, column: 0, rows: count + 1, columns: 2 },
      place: { row: firstRow, column: 0, rows: chartRows, columns: 10 },
      altText: `Bars of the collective efficiency of ${count} segments; the numbers stand in the table below.`,
    })),
  });
};
