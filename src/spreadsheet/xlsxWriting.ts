import type { Workbook } from "@cj-tech-master/excelts";
import { ZipEditor } from "@cj-tech-master/excelts/archive";
import { ZipParser } from "@excelts/archive/unzip/zip-parser.js";
import type { ChartLabel } from "./chartList";
import { writeLabels, type DrawingLabels } from "./drawingLabels";
import { joinForeignParts } from "./foreignParts";
import { writeNameComments } from "./nameComments";
import { partText, sheetParts, workbookPart, type Parts } from "./packageXml";
import type { RuledAreas } from "./validation/ruleList";
import { writeRules } from "./validation/rulesXml";

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

/** The library marks where the rules of a sheet belong; what stands there is ours. */
const writeMarked = async ({ workbook, rules }: WrittenFile): Promise<Uint8Array> => {
  const ruled = workbook.worksheets.filter(({ name }) => rules.has(name));
  for (const sheet of ruled) sheet.dataValidations.model = { A1: { type: "any" } };
  try {
    return await workbook.xlsx.writeBuffer();
  } finally {
    for (const sheet of ruled) sheet.dataValidations.model = {};
  }
};

const ruledSheets = async (
  bytes: Uint8Array,
  parts: Parts,
  { rules }: WrittenFile
): Promise<[string, string][]> => {
  const zip = new ZipParser(bytes);
  const ruled = sheetParts(parts).filter(([name]) => rules.has(name));
  return Promise.all(
    ruled.map(async ([name, path]): Promise<[string, string]> => {
      const xml = new TextDecoder().decode((await zip.extract(path)) ?? undefined);
      return [path, writeRules(xml, rules.get(name) ?? [])];
    })
  );
};

/** Writes an .xlsx file, with everything the library itself would leave out. */
export const writeXlsx = async (file: WrittenFile): Promise<Uint8Array> => {
  const bytes = await writeMarked(file);
  const parts = await smallParts(bytes);
  const changed = [...changedParts(parts, file), ...(await ruledSheets(bytes, parts, file))];
  const editor = await ZipEditor.open(bytes);
  for (const [path, content] of changed) editor.set(path, content);
  return editor.bytes();
};
