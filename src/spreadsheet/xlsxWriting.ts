import type { Workbook } from "@cj-tech-master/excelts";
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { ZipParser } from "@excelts/archive/unzip/zip-parser.js";
import type { ChartLabel } from "./chartList";
import { writeLabels, type DrawingLabels } from "./drawingLabels";
import { joinForeignParts } from "./foreignParts";
import { writeNameComments } from "./nameComments";
import { partText, type Parts } from "./packageXml";

export interface WrittenFile {
  readonly workbook: Workbook;
  readonly charts: ReadonlyMap<number, ChartLabel>;
  readonly commentOf: (name: string) => string;
  /** Of the drawings the file held when it was opened. */
  readonly labels: DrawingLabels | undefined;
  /** What the file holds beside the workbook itself. */
  readonly beside: Parts;
}

const workbookPart = "xl/workbook.xml";

/** Sheets and texts need no second look and may be large. */
const isSmall = (path: string): boolean => !/^xl\/(worksheets\/sheet|sharedStrings)/.test(path);

const smallParts = async (bytes: Uint8Array): Promise<Parts> => {
  const zip = new ZipParser(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const { path } of zip.getEntries())
    parts.set(path, (isSmall(path) ? await zip.extract(path) : null) ?? new Uint8Array());
  return parts;
};

const changedParts = (parts: Parts, file: WrittenFile): Map<string, Uint8Array | string> => {
  const charts = new Map([...(file.labels?.charts ?? []), ...file.charts]);
  const labels = { charts, others: file.labels?.others ?? new Map<string, string>() };
  return new Map([
    ...joinForeignParts(parts, file.beside),
    ...writeLabels(parts, labels),
    [workbookPart, writeNameComments(partText(parts, workbookPart), file.commentOf)],
  ]);
};

/** Writes an .xlsx file, with everything the library itself would leave out. */
export const writeXlsx = async (file: WrittenFile): Promise<Uint8Array> => {
  const bytes = await file.workbook.xlsx.writeBuffer();
  const changed = changedParts(await smallParts(bytes), file);
  const editor = await ZipEditor.open(bytes);
  for (const [path, content] of changed) editor.set(path, content);
  return editor.bytes();
};
