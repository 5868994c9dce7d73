import type { CellValue } from "../../../core/fault";
import { simulationInputIds } from "../../../model/segments/simulationInputs";
import type { Language } from "../../../locales";
import { faultWords } from "../../faultWords";
import type { LabSegment } from "../../labData";
import type { CopySheet } from "../../ports/publication";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";

const headerOf = ({ sheets: { copy, common, indices } }: Language): readonly string[] => {
  const { stage, confidence, coded, assumed, remarks } = copy.quality.header;
  return [common.segment, indices.header.coverage, stage, confidence, coded, assumed, remarks];
};

/** The share of the model's inputs that nobody gave. */
const assumedShare = (segment: LabSegment, { runs }: CopyContent): CellValue => {
  const run = runs.find((each) => each.segment === segment)?.run;
  if (!run) return null;
  const assumed = simulationInputIds.filter((id) => run.segment.origins[id] === "default");
  return assumed.length / simulationInputIds.length;
};

const remarksOf = (segment: LabSegment, { leftOut, record, language }: CopyContent): string => {
  const words = language.sheets.copy.quality;
  const { assessment, row } = segment;
  if (record.heldBack.includes(row.label)) return words.heldBack(record.fewestFirms);
  if (record.totalsHeldBack.includes(row.label)) return words.totalHeldBack;
  const faults = assessment.ok ? assessment.value.warnings : assessment.faults;
  const notRun = leftOut.find((each) => each.segment === segment && assessment.ok);
  const found = faults.length > 0 ? faults : row.faults;
  return [
    faultWords(found, language),
    ...(notRun ? [words.notRun(faultWords(notRun.faults, language))] : []),
  ]
    .join(" ")
    .trim();
};

const lineOf = (segment: LabSegment, content: CopyContent): CellValue[] => {
  const { row, assessment } = segment;
  const { header } = content.language.sheets.indices;
  return [
    row.label,
    assessment.ok ? assessment.value.coverage : null,
    row.numbers.stage ?? null,
    row.numbers.confidence ?? null,
    assessment.ok ? assessment.value.coded.map((id) => header[id]).join(", ") : null,
    assumedShare(segment, content),
    remarksOf(segment, content),
  ];
};

/** How far the data carry the results, segment by segment. */
export const dataQualitySheet = (content: CopyContent): CopySheet => {
  const { language } = content;
  const words = language.sheets.copy.quality;
  const header = headerOf(language);
  const rows = content.data.segments.map((segment) => lineOf(segment, content));
  const part = (column: number, columns: number): CellValue[][] =>
    rows.map((row) => row.slice(column, column + columns));
  const row = firstRow + 1;
  return page(
    {
      id: "quality",
      subtitle: words.subtitle,
      notes: [words.coverageNote, words.assumedNote],
      columnWidths: [34, 10, 10, 11, 26, 10, 70],
      indented: [4, 6].map((column) => ({
        row: firstRow,
        column,
        rows: rows.length + 1,
        columns: 1,
      })),
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header", wrap: true },
        { row, column: 0, values: part(0, 1), wrap: true },
        { row, column: 1, values: part(1, 1), numberFormat: "0%", wrap: false },
        { row, column: 2, values: part(2, 1), numberFormat: "0", wrap: false },
        { row, column: 3, values: part(3, 1), numberFormat: "0.00", wrap: false },
        { row, column: 4, values: part(4, 1), wrap: true },
        { row, column: 5, values: part(5, 1), numberFormat: "0%", wrap: false },
        { row, column: 6, values: part(6, 1), wrap: true },
      ],
      tables: [
        {
          name: "DataQuality",
          row: firstRow,
          column: 0,
          rows: rows.length + 1,
          columns: header.length,
        },
      ],
    },
    language
  );
};
