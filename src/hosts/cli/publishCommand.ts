import path from "node:path";
import { makeRecord } from "../../app/publish/makeRecord";
import { publicationOf } from "../../app/publish/publication";
import { openPublication } from "../../spreadsheet/publicationFile";
import { saveFile } from "./files";
import { openLab, say } from "./openLab";
import { sha256 } from "./sha256";
import { CommandError, type Terminal } from "./terminal";

export interface PublishOptions {
  readonly file: string;
  readonly scenario: string;
  readonly years: number;
  readonly table?: string;
  readonly out: string;
  readonly seed: number;
  readonly fewestFirms: number;
}

/** Futures drawn for what is said of uncertainty. */
const draws = 200;

/** Writes a workbook that opens in any spreadsheet program, says what it assumes and can be checked. */
export const publishCommand = async (
  { file, out, table, scenario, years, seed, fewestFirms }: PublishOptions,
  terminal: Terminal
): Promise<number> => {
  const { workbook, data } = await openLab(file, table, terminal);
  const today = new Date().toISOString().slice(0, "2026-01-31".length);
  const options = { scenario, years, source: path.basename(file), today, seed, draws, fewestFirms };
  const record = await makeRecord(workbook, data, options, sha256);
  if (!record.ok) throw new CommandError(say(record.faults));
  for (const remark of record.value.remarks) terminal.err(`${say([remark])}\n`);
  const publication = await publicationOf(record.value.record);
  if (!publication.ok) throw new CommandError(say(publication.faults));
  await saveFile(await openPublication(publication.value), out, file);
  terminal.err(`Published as ${out}: ${publication.value.sheets.length} sheets.\n`);
  return 0;
};
