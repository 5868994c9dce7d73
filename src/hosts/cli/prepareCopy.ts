import path from "node:path";
import type { LabData } from "../../app/labData";
import type { CopyRecord } from "../../app/publish/copyRecord";
import {
  makeRecord,
  publishedDraws,
  type PublishOptions as RecordOptions,
} from "../../app/publish/makeRecord";
import { openLab, say } from "./openLab";
import { sha256 } from "./sha256";
import { CommandError, type Terminal } from "./terminal";

/** What is shared of a file. */
export interface SharedFile {
  readonly file: string;
  readonly scenario: string;
  readonly years: number;
  readonly table?: string;
  readonly seed: number;
  readonly fewestFirms: number;
}

/** What else the publisher decides, once the segments are known. */
type Choices = (
  data: LabData
) => Partial<Pick<RecordOptions, "segments" | "whatIf" | "language" | "about">>;

/** The record that everything shared of a file follows from. What is held back is said on the error stream. */
export const prepareCopy = async (
  { file, table, scenario, years, seed, fewestFirms }: SharedFile,
  terminal: Terminal,
  choices: Choices = () => ({})
): Promise<CopyRecord> => {
  const { workbook, data } = await openLab(file, table, terminal);
  const today = new Date().toISOString().slice(0, "2026-01-31".length);
  const source = path.basename(file);
  const draws = publishedDraws;
  const options = { scenario, years, source, today, seed, draws, fewestFirms, ...choices(data) };
  const record = await makeRecord(workbook, data, options, sha256);
  if (!record.ok) throw new CommandError(say(record.faults));
  for (const remark of record.value.remarks) terminal.err(`${say([remark])}\n`);
  return record.value.record;
};
