import { unitRecord } from "../../../core/catalogue/unit";
import type { CellValue } from "../../../core/fault";
import { simulationInputIds, simulationInputs } from "../../../model/segments/simulationInputs";
import { translated, type Language } from "../../../locales";
import { originEvidence, spanText } from "../../assumptionTexts";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import type { SegmentRun } from "../../summarySheet";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";

const headerOf = ({ sheets: { common, assumptions, copy } }: Language): readonly string[] => {
  const { id, label, value, unit, range, evidence, source } = assumptions.header;
  return [common.segment, id, label, value, unit, range, evidence, source, copy.assumptions.owner];
};

const evidenceColumn = 6;

const rowsOf = ({ segment, run }: SegmentRun, language: Language): CellValue[][] =>
  simulationInputIds.map((id) => {
    const { assumptions: common, copy } = language.sheets;
    const { label, unit, range } = simulationInputs[id];
    const origin = run.segment.origins[id];
    const isDefault = origin === "default";
    const { model, table } = copy.assumptions.owners;
    return [
      segment.row.label,
      id,
      translated(label, language),
      run.segment.inputs[id],
      translated(unitRecord(unit).label, language),
      spanText(range, language),
      common.evidence[originEvidence[origin]],
      isDefault ? copy.inputs.default : (segment.row.texts.source ?? copy.inputs.table),
      isDefault ? model : table,
    ];
  });

/** The inputs that rest on an assumption, so that they can be tinted. */
const assumedBlocks = (rows: readonly CellValue[][], { sheets }: Language): Block[] =>
  rows.flatMap((cells, i): Block[] => {
    const value = cells[evidenceColumn] ?? null;
    return value === sheets.assumptions.evidence.assumption
      ? [{ row: firstRow + 1 + i, column: evidenceColumn, values: [[value]], style: "assumed" }]
      : [];
  });

/** Every number the model took for a segment, given or assumed. */
export const segmentInputsSheet = ({ runs, language }: CopyContent): CopySheet => {
  const words = language.sheets.copy.inputs;
  const header = headerOf(language);
  const rows = runs.flatMap((each) => rowsOf(each, language));
  return page(
    {
      id: "inputs",
      subtitle: words.subtitle,
      notes: [words.note],
      columnWidths: [34, 24, 34, 9, 19, 12, 12, 44, 27],
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header" },
        ...(rows.length === 0
          ? []
          : [{ row: firstRow + 1, column: 0, values: rows, align: "left" as const, wrap: true }]),
        ...assumedBlocks(rows, language),
      ],
      tables:
        rows.length === 0
          ? []
          : [
              {
                name: "SegmentInputs",
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
