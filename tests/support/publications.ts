import { createHash } from "node:crypto";
import { rememberedMappings } from "../../src/app/columns/rememberedMappings";
import { findSegments } from "../../src/app/findSegments";
import type { LabData } from "../../src/app/labData";
import type { Workbook } from "../../src/app/ports/workbook";
import { makeRecord } from "../../src/app/publish/makeRecord";
import type { CopyRecord } from "../../src/app/publish/copyRecord";
import { publicationOf } from "../../src/app/publish/publication";
import type { Publication } from "../../src/app/ports/publication";
import { readLab } from "../../src/app/readLab";
import type { Result } from "../../src/core/fault";
import { openPublication } from "../../src/spreadsheet/publicationFile";
import type { Spreadsheet } from "../../src/spreadsheet/spreadsheet";
import { sampleWorkbook, type TestWorkbook } from "./workbooks";

/** The value of a result that must be one. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

export const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash("sha256").update(text).digest("hex"));

const publishOptions = {
  scenario: "Import strangulation",
  years: 15,
  source: "case-book.xlsx",
  today: "2026-01-31",
  seed: 1,
  draws: 40,
  fewestFirms: 3,
} as const;

/** Everything read from a workbook that has a table of segments, in whichever words it remembers. */
export const labIn = async (workbook: Workbook): Promise<LabData> => {
  const { mappings } = await rememberedMappings(workbook);
  const [range] = await findSegments(workbook, mappings);
  if (!range) throw new Error("There is no table of segments.");
  return valueOf(await readLab(workbook, range, mappings));
};

/** The record of a copy of a workbook, the case book where none is given. */
export const recordOf = async (
  options: Partial<Parameters<typeof makeRecord>[2]> = {},
  book?: TestWorkbook
): Promise<CopyRecord> => {
  const { workbook } = book ?? (await sampleWorkbook());
  const data = await labIn(workbook);
  const wanted = { ...publishOptions, ...options };
  return valueOf(await makeRecord(workbook, data, wanted, sha256)).record;
};

export interface Published {
  readonly record: CopyRecord;
  readonly publication: Publication;
  readonly copy: Spreadsheet;
}

/** A copy of a workbook, the case book where none is given. */
export const published = async (
  options: Partial<Parameters<typeof makeRecord>[2]> = {},
  book?: TestWorkbook
): Promise<Published> => {
  const record = await recordOf(options, book);
  const publication = valueOf(await publicationOf(record));
  return { record, publication, copy: await openPublication(publication) };
};

/** Every cell of a sheet, from its first one on. */
export const cellsOf = (book: Spreadsheet, name: string) => {
  const sheet = book.sheets.find((it) => it.name === name);
  const used = sheet && book.usedArea(sheet.id);
  if (!sheet || !used) throw new Error(`There is no sheet ${name} with cells.`);
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  return book.read(sheet.id, area);
};
