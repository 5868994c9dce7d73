import { checkCommand } from "./checkCommand";
import { given } from "./commandLine";
import { answersCommand, questionnaireCommand } from "./questionnaireCommands";
import { UsageError, type Terminal } from "./terminal";

/** The options of the commands that prepare data. */
export interface PreparingValues {
  readonly table?: string | undefined;
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
  readonly language?: string | undefined;
}

type Command = (
  files: readonly string[],
  values: PreparingValues,
  terminal: Terminal
) => Promise<number>;

const check: Command = (files, { table, json = false }, terminal) => {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError("The command is: lab check FILE [--table NAME] [--json]");
  return checkCommand({ file, json, ...given("table", table) }, terminal);
};

const questionnaire: Command = (files, { out, language }, terminal) => {
  if (files.length > 0 || out === undefined)
    throw new UsageError("The command is: lab questionnaire --out FILE.xlsx [--language en]");
  return questionnaireCommand(out, language, terminal);
};

const answers: Command = (files, { out, table }, terminal) => {
  const [file] = files;
  if (file === undefined || files.length > 1 || out === undefined)
    throw new UsageError("The command is: lab answers FILE.xlsx --out NEW.xlsx [--table NAME]");
  return answersCommand({ file, out, ...given("table", table) }, terminal);
};

const commands: Readonly<Record<string, Command>> = { answers, check, questionnaire };

export const preparingCommands = Object.keys(commands);

/** What a command does that prepares data; `undefined` where it is none of these. */
export const preparing = (
  name: string,
  files: readonly string[],
  values: PreparingValues
): ((terminal: Terminal) => Promise<number>) | undefined => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command && ((terminal) => command(files, values, terminal));
};
