import path from "node:path";
import type { Brief } from "../../app/brief/brief";
import { makeBrief } from "../../app/brief/makeBrief";
import { copyContent, type CopyContent } from "../../app/publish/copyContent";
import { briefHtml } from "../../documents/html/briefHtml";
import { briefPdf } from "../../documents/pdf/briefPdf";
import { chooseSegments } from "./chooseSegments";
import { languageCalled } from "./commandLine";
import { saveBytes } from "./files";
import { say } from "./openLab";
import { prepareCopy, type SharedFile } from "./prepareCopy";
import { CommandError, UsageError, type Terminal } from "./terminal";

export interface BriefOptions extends SharedFile {
  readonly segment?: string;
  readonly language?: string;
  readonly out: string;
}

/** How a brief is written, by the ending of the file's name. */
const forms: Readonly<Record<string, (brief: Brief) => Promise<Uint8Array | string>>> = {
  ".html": (brief) => Promise.resolve(briefHtml(brief)),
  ".pdf": briefPdf,
};

const formOf = (out: string): NonNullable<(typeof forms)[string]> => {
  const form = forms[path.extname(out).toLowerCase()];
  if (form) return form;
  const endings = Object.keys(forms).join(" or ");
  throw new UsageError(`--out must be the name of a file that ends in ${endings}, not "${out}".`);
};

/** The place of the segment that was asked for, else of the first; said on the error stream where there are others. */
const placeOf = (
  { data, runs, leftOut }: CopyContent,
  wanted: string | undefined,
  { err }: Terminal
): number => {
  if (wanted === undefined) {
    const label = runs[0]?.segment.row.label;
    if (runs.length > 1)
      err(
        `The brief is about ${label}, the first of ${runs.length} segments; --segment NAME chooses another.\n`
      );
    return 0;
  }
  const [chosen] = chooseSegments(data.segments, wanted);
  const notRun = leftOut.find(({ segment }) => segment === chosen);
  if (notRun) throw new CommandError(`${notRun.segment.row.label}: ${say(notRun.faults)}`);
  return runs.findIndex(({ segment }) => segment === chosen);
};

/** Writes one page about a scenario and a segment. */
export const briefCommand = async (
  { out, segment, language: wanted, ...shared }: BriefOptions,
  terminal: Terminal
): Promise<number> => {
  const [language, form] = [languageCalled(wanted), formOf(out)];
  const record = await prepareCopy(shared, terminal, ({ segments }) => {
    const [about] = segment === undefined ? [] : chooseSegments(segments, segment);
    return about ? { about: about.row.label } : {};
  });
  const content = await copyContent(record);
  if (!content.ok) throw new CommandError(say(content.faults));
  const place = placeOf(content.value, segment, terminal);
  const brief = makeBrief(content.value, language, place);
  if (!brief.ok) throw new CommandError(say(brief.faults));
  await saveBytes(() => form(brief.value), out, shared.file);
  terminal.err(`Written to ${out}.\n`);
  return 0;
};
