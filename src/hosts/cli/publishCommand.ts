import type { LabData } from "../../app/labData";
import { publicationUnderWay } from "../../app/publish/publication";
import { readWhatIf } from "../../app/publish/whatIfLevers";
import type { LeverId } from "../../model/levers/levers";
import { openUnderWay } from "../../spreadsheet/publicationFile";
import { chooseSegments } from "./chooseSegments";
import { languageCalled } from "./commandLine";
import { saveFile } from "./files";
import { say } from "./openLab";
import { prepareCopy, type SharedFile } from "./prepareCopy";
import { CommandError, type Terminal } from "./terminal";

export interface PublishOptions extends SharedFile {
  readonly out: string;
  /** Names of segments, between semicolons; all where absent. */
  readonly segment?: string;
  /** Names of levers, between commas. */
  readonly whatIf?: string;
  /** The id of a language; English where absent. */
  readonly language?: string;
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
  { out, segment, whatIf, language: wanted, ...shared }: PublishOptions,
  terminal: Terminal
): Promise<number> => {
  const [language, levers] = [languageCalled(wanted), whatIfOf(whatIf)];
  const record = await prepareCopy(shared, terminal, (data) => {
    const segments = segmentsOf(data, segment);
    return { language, ...(segments ? { segments } : {}), ...(levers ? { whatIf: levers } : {}) };
  });
  const publication = await publicationUnderWay(record, terminal.beside);
  if (!publication.ok) throw new CommandError(say(publication.faults));
  const copy = await openUnderWay(publication.value);
  if (!copy.ok) throw new CommandError(say(copy.faults));
  await saveFile(copy.value, out, shared.file);
  terminal.err(`Published as ${out}: ${publication.value.sheets.length} sheets.\n`);
  return 0;
};
