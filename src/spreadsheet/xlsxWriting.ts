import type { Workbook } from "@cj-tech-master/excelts";
import { createZip } from "@excelts/archive/zip/zip-bytes.js";
import type { ChartLabel } from "./chartList";
import { writeLabels, type DrawingLabels } from "./drawingLabels";
import { joinForeignParts } from "./foreignParts";
import { writeNameComments } from "./nameComments";
import { partText, sheetParts, workbookPart, type Parts } from "./packageXml";
import type { RuledAreas } from "./validation/ruleList";
import { writeRules } from "./validation/rulesXml";
import { xlsxParts } from "./xlsxParts";

export interface WrittenFile {
  readonly workbook: Workbook;
  readonly charts: ReadonlyMap<number, ChartLabel>;
  readonly commentOf: (name: string) => string;
  /** Of the drawings the file held when it was opened. */
  readonly labels: DrawingLabels | undefined;
  /** What the file holds beside the workbook itself. */
  readonly beside: Parts;
  /** What cells may hold, by the name of their sheet. */
  readonly rules: ReadonlyMap<string, readonly RuledAreas[]>;
}

const encoder = new TextEncoder();

const changedParts = (parts: Parts, file: WrittenFile): Map<string, Uint8Array | string> => {
  const charts = new Map([...(file.labels?.charts ?? []), ...file.charts]);
  const labels = { charts, others: file.labels?.others ?? new Map<string, string>() };
  return new Map([
    ...joinForeignParts(parts, file.beside),
    ...writeLabels(parts, labels),
    [workbookPart, writeNameComments(partText(parts, workbookPart), file.commentOf)],
  ]);
};

/** The library marks where the rules of a sheet belong; what stands there is ours. */
const markedParts = async ({ workbook, rules }: WrittenFile): Promise<Parts> => {
  const ruled = workbook.worksheets.filter(({ name }) => rules.has(name));
  for (const sheet of ruled) sheet.dataValidations.model = { A1: { type: "any" } };
  try {
    return await xlsxParts(workbook);
  } finally {
    for (const sheet of ruled) sheet.dataValidations.model = {};
  }
};

const ruledSheets = (parts: Parts, { rules }: WrittenFile): [string, string][] =>
  sheetParts(parts)
    .filter(([name]) => rules.has(name))
    .map(([name, path]) => [path, writeRules(partText(parts, path), rules.get(name) ?? [])]);

/** Writes an .xlsx file, with everything the library itself would leave out. */
export const writeXlsx = async (file: WrittenFile): Promise<Uint8Array> => {
  const { modified, created } = file.workbook;
  const parts = await markedParts(file);
  const all = new Map([...parts, ...changedParts(parts, file), ...ruledSheets(parts, file)]);
  const entries = [...all].map(([name, content]) => ({
    name,
    data: typeof content === "string" ? encoder.encode(content) : content,
  }));
  // The order of the parts stays: programs that read while they load want the workbook's first.
  return createZip(entries, { noSort: true, modTime: modified ?? created });
};
