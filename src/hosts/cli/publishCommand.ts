import path from "node:path";
import type { LabData } from "../../app/labData";
import { makeRecord, publishedDraws } from "../../app/publish/makeRecord";
import { publicationOf } from "../../app/publish/publication";
import { readWhatIf } from "../../app/publish/whatIfLevers";
import type { LeverId } from "../../model/levers/levers";
import { openPublication } from "../../spreadsheet/publicationFile";
import { chooseSegments } from "./chooseSegments";
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
  /** Names of segments, between semicolons; all where absent. */
  readonly segment?: string;
  /** Names of levers, between commas. */
  readonly whatIf?: string;
}

const namesIn = (text: string, between: string): readonly string[] =>
  text
    .split(between)
    .map((name) => name.trim())
    .filter(Boolean);

/** The labels of the segments that were named; `undefined` where all are meant. */
const segmentsOf = ({ segments }: LabData, named: string | undefined) =>
  named === undefined
    ? undefined
    : namesIn(named, ";").flatMap((name) =>
        chooseSegments(segments, name).map(({ row }) => row.label)
      );

const whatIfOf = (named: string | undefined): readonly LeverId[] | undefined => {
  if (named === undefined) return undefined;
  const ids = readWhatIf(namesIn(named, ","));
  if (!ids.ok) throw new CommandError(say(ids.faults));
  return ids.value;
};

/** Writes a workbook that opens in any spreadsheet program, says what it assumes and can be checked. */
export const publishCommand = async (
  { file, out, table, scenario, years, seed, fewestFirms, segment, whatIf }: PublishOptions,
  terminal: Terminal
): Promise<number> => {
  const levers = whatIfOf(whatIf);
  const { workbook, data } = await openLab(file, table, terminal);
  const segments = segmentsOf(data, segment);
  const today = new Date().toISOString().slice(0, "2026-01-31".length);
  const options = {
    scenario,
    years,
    source: path.basename(file),
    today,
    seed,
    draws: publishedDraws,
    fewestFirms,
    ...(segments ? { segments } : {}),
    ...(levers ? { whatIf: levers } : {}),
  };
  const record = await makeRecord(workbook, data, options, sha256);
  if (!record.ok) throw new CommandError(say(record.faults));
  for (const remark of record.value.remarks) terminal.err(`${say([remark])}\n`);
  const publication = await publicationOf(record.value.record);
  if (!publication.ok) throw new CommandError(say(publication.faults));
  await saveFile(await openPublication(publication.value), out, file);
  terminal.err(`Published as ${out}: ${publication.value.sheets.length} sheets.\n`);
  return 0;
};
