import { unitRecord } from "../../../core/catalogue/unit";
import type { CellValue } from "../../../core/fault";
import { simulationInputIds, simulationInputs } from "../../../model/segments/simulationInputs";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import type { SegmentRun } from "../../summarySheet";
import type { CopyContent } from "../copyContent";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";

const header = ["Segment", "Id", "Label", "Value", "Unit", "Range", "Evidence", "Source", "Owner"];

const evidence = {
  given: "given",
  computed: "worked out",
  judgement: "judgement",
  default: "assumption",
} as const;

const rowsOf = ({ segment, run }: SegmentRun): CellValue[][] =>
  simulationInputIds.map((id) => {
    const { label, unit, range } = simulationInputs[id];
    const isDefault = run.segment.origins[id] === "default";
    return [
      segment.row.label,
      id,
      label,
      run.segment.inputs[id],
      unitRecord(unit).label,
      `${range[0]} to ${range[1]}`,
      evidence[run.segment.origins[id]],
      isDefault ? "default of the model" : (segment.row.texts.source ?? "Segments table"),
      isDefault ? "the model" : "whoever filled in the table",
    ];
  });

/** The stretches of rows that rest on an assumption, so that they can be tinted. */
const assumedBlocks = (rows: readonly CellValue[][]): Block[] =>
  rows.flatMap((row, i): Block[] =>
    row[6] === evidence.default
      ? [{ row: firstRow + 1 + i, column: 6, values: [[row[6] ?? null]], style: "assumed" }]
      : []
  );

/** Every number the model took for a segment, given or assumed. */
export const segmentInputsSheet = ({ runs }: CopyContent): CopySheet => {
  const rows = runs.flatMap(rowsOf);
  return page({
    name: sheetNames.inputs,
    title: "Segment inputs",
    subtitle: "What the model took for each segment, and where it comes from",
    notes: ["Tinted: no number was given, and the model's default stands in for it."],
    columnWidths: [34, 24, 36, 10, 20, 14, 14, 26, 26],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [header], style: "header" },
      ...(rows.length === 0
        ? []
        : [{ row: firstRow + 1, column: 0, values: rows, align: "left" as const }]),
      ...assumedBlocks(rows),
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
  });
};
