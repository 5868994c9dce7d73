import type { CellValue } from "../../../core/fault";
import { cellAddress, columnLetters, quotedSheet } from "../../../core/table/address";
import { conditionIds, type ConditionId } from "../../../model/indicators/assessment";
import type { ParameterId } from "../../../model/parameters";
import type { ConstantId } from "../../../model/parameters/constants";
import type { NumberColumnId } from "../../../model/segments/segmentRow";
import type { Language } from "../../../locales";
import type { LabSegment } from "../../labData";
import type { CopySheet } from "../../ports/publication";
import type { Block, NewChart } from "../../ports/workbook";
import { constantAddress, parameterAddress } from "../assumptionList";
import type { CopyContent } from "../copyContent";
import { efficiencyFormula, reinvestmentFormulas } from "../formulas/indexFormulas";
import { pillarFormula } from "../formulas/pillarFormulas";
import { chartHeight, firstRow, page } from "../page";
import { sheetName } from "../sheetNames";
import { surplusColumns } from "./inputTables";

/** Behind the segment, its score and the ends of its rank. */
const firstPillar = 4;

const noteOf = ({ assessment }: LabSegment, { sheets: { copy } }: Language): string => {
  if (!assessment.ok) return copy.indices.noScore;
  return assessment.value.coded.length > 0 ? copy.indices.coded : "";
};

/** The score and its pillars as formulas over the segment's cells. */
const scoreCells = (
  { row, assessment, band }: LabSegment,
  content: CopyContent,
  line: number
): CellValue[] => {
  const { data, language } = content;
  if (!assessment.ok) return Array<null>(9).fill(null);
  const cell = (column: NumberColumnId): string =>
    cellAddress(
      sheetName("segments", language),
      firstRow + row.row - 1,
      (data.table.columns[column] ?? 1) - 1
    );
  const parameter = (id: ParameterId): string => parameterAddress(id, content);
  const constant = (id: ConstantId): string => constantAddress(id, content);
  const own = (id: ConditionId): string =>
    `${columnLetters(firstPillar + conditionIds.indexOf(id))}${line + 1}`;
  const at = { numbers: row.numbers, cell, constant };
  return [
    efficiencyFormula({ condition: own, parameter, constant }),
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
  const { language } = content;
  if (!segment.reinvestment?.ok || !surplus) return Array<null>(4).fill(null);
  const columns = surplusColumns(surplus[0] ?? []);
  const [first, last] = [firstRow + 2, firstRow + surplus.length];
  const name = sheetName("surplus", language);
  const sheet = quotedSheet(name);
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
      name: cellAddress(name, first - 1 + surplusRowOf(segment, content), columns.segment),
      words: language.sheets.copy.surplus.kinds,
      constant: (id) => constantAddress(id, content),
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
  const { language } = content;
  const { indices, copy } = language.sheets;
  const header = Object.values(indices.header);
  const scored = content.data.segments.filter(({ assessment }) => assessment.ok);
  const segments = [...scored, ...content.data.segments.filter(({ assessment }) => !assessment.ok)];
  const chartRows = scored.length === 0 ? 0 : chartHeight(scored.length);
  const top = firstRow + chartRows + 1;
  const rows = segments.map((segment, i): CellValue[] => [
    segment.row.label,
    ...scoreCells(segment, content, top + 1 + i),
    ...surplusCells(segment, content),
    noteOf(segment, language),
  ]);
  const part = (column: number, columns: number): CellValue[][] =>
    rows.map((row) => row.slice(column, column + columns));
  return page(
    {
      id: "indices",
      title: indices.title,
      subtitle: copy.indices.subtitle(segments.length),
      notes: [indices.note, copy.indices.formulas],
      columnWidths: [40, 12, 8, 8, 9, 9, 9, 9, 9, 10, 13, 15, 15, 10, 26],
      orientation: "landscape",
      indented: [{ row: top, column: header.length - 1, rows: rows.length + 1, columns: 1 }],
      blocks: [
        { row: top, column: 0, values: [header], style: "header", wrap: true },
        { row: top + 1, column: 0, values: part(0, 1), wrap: true },
        ...formats.map(([column, columns, numberFormat]): Block => {
          const values = part(column, columns);
          return { row: top + 1, column, values, numberFormat, formulas: true };
        }),
        { row: top + 1, column: header.length - 1, values: part(header.length - 1, 1), wrap: true },
      ],
      tables: [
        { name: "Indices", row: top, column: 0, rows: rows.length + 1, columns: header.length },
      ],
      charts: (scored.length === 0 ? [] : [scored.length]).map((count): NewChart => ({
        title: indices.header.collectiveEfficiency,
        kind: "bar",
        categoryAxis: "",
        valueAxis: indices.score,
        source: { row: top, column: 0, rows: count + 1, columns: 2 },
        place: { row: firstRow, column: 0, rows: chartRows, columns: 10 },
        altText: copy.indices.alt(count),
      })),
    },
    language
  );
};
