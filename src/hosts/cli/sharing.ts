import { briefCommand } from "./briefCommand";
import { codeCommand, scenarioCommand } from "./codeCommands";
import { usualFewestFirms } from "../../app/publish/disclosure";
import { given } from "./commandLine";
import { mergeCommand } from "./mergeCommand";
import { publishCommand } from "./publishCommand";
import { UsageError, type Terminal } from "./terminal";
import { verifyCommand } from "./verifyCommand";

/** The options of the commands that share results, already read. */
export interface SharingValues {
  readonly table?: string | undefined;
  readonly scenario?: string | undefined;
  readonly out?: string | undefined;
  readonly years: number;
  readonly seed: number;
  readonly segment?: string | undefined;
  readonly "what-if"?: string | undefined;
  readonly fewest?: string | undefined;
  readonly disclose?: boolean | undefined;
  readonly language?: string | undefined;
  readonly "over-formulas"?: boolean | undefined;
}

type Command = (
  files: readonly string[],
  values: SharingValues,
  terminal: Terminal
) => Promise<number>;

/** The files of a command, which takes just so many. */
const filesOf = (files: readonly string[], usage: string, count: number): readonly string[] => {
  if (files.length !== count) throw new UsageError(`The command is: lab ${usage}`);
  return files;
};

/** Below how many firms a segment is held back: 3, another number, or none for who discloses knowingly. */
const fewestOf = ({
  fewest,
  disclose = false,
}: Pick<SharingValues, "fewest" | "disclose">): number => {
  if (disclose) return 0;
  const number = Number(fewest ?? usualFewestFirms);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--fewest must be a whole number of 1 or more, not "${fewest}".`);
  return number;
};

const publish: Command = (files, values, terminal) => {
  const { table, scenario, out, years, seed, segment, language } = values;
  const usage = "publish FILE --scenario NAME --out COPY.xlsx";
  const [file = ""] = filesOf(files, usage, 1);
  if (scenario === undefined || out === undefined)
    throw new UsageError(`The command is: lab ${usage}`);
  return publishCommand(
    {
      file,
      ...given("table", table),
      ...given("segment", segment),
      ...given("whatIf", values["what-if"]),
      ...given("language", language),
      scenario,
      out,
      years,
      seed,
      fewestFirms: fewestOf(values),
    },
    terminal
  );
};

const brief: Command = (files, { language, segment, table, scenario, out, ...rest }, terminal) => {
  const usage = "brief FILE --scenario NAME --out BRIEF.html|BRIEF.pdf";
  const [file = ""] = filesOf(files, usage, 1);
  if (scenario === undefined || out === undefined)
    throw new UsageError(`The command is: lab ${usage}`);
  const chosen = { ...given("table", table), ...given("segment", segment) };
  const { years, seed } = rest;
  return briefCommand(
    {
      file,
      ...chosen,
      ...given("language", language),
      scenario,
      out,
      years,
      seed,
      fewestFirms: fewestOf(rest),
    },
    terminal
  );
};

const verify: Command = (files, _values, terminal) => {
  const [file = ""] = filesOf(files, "verify COPY.xlsx", 1);
  return verifyCommand(file, terminal);
};

const code: Command = (files, { scenario, years }, terminal) => {
  const usage = "code FILE --scenario NAME";
  const [file = ""] = filesOf(files, usage, 1);
  if (scenario === undefined) throw new UsageError(`The command is: lab ${usage}`);
  return codeCommand(file, scenario, years, terminal);
};

const merge: Command = (files, { out, table, ...rest }, terminal) => {
  const [file = "", copy = ""] = filesOf(files, "merge FILE COPY.xlsx [--out MERGED.xlsx]", 2);
  const overFormulas = rest["over-formulas"] === true;
  return mergeCommand(
    { file, copy, overFormulas, ...given("out", out), ...given("table", table) },
    terminal
  );
};

const scenario: Command = (files, _values, terminal) => {
  const [file = ""] = filesOf(files, "scenario COPY.xlsx", 1);
  return scenarioCommand(file, terminal);
};

const commands: Readonly<Record<string, Command>> = {
  brief,
  code,
  merge,
  publish,
  scenario,
  verify,
};

export const sharingCommands = Object.keys(commands);

/** What a command does that shares results or takes them back; `undefined` where it is none of these. */
export const sharing = (
  name: string,
  files: readonly string[],
  values: SharingValues
): ((terminal: Terminal) => Promise<number>) | undefined => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command && ((terminal) => command(files, values, terminal));
};
