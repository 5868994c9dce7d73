import { findScenario } from "../../app/findScenario";
import { findingOf } from "../../app/findings";
import { recordOfCopy } from "../../app/publish/recordOfCopy";
import { returnedAssumptions } from "../../app/publish/returnedAssumptions";
import { scenarioCode, type SharedScenario } from "../../app/publish/scenarioCode";
import { tableNames } from "../../app/publish/sheetNames";
import type { TableRange } from "../../app/ports/workbook";
import type { Fault } from "../../core/fault";
import { sentence } from "../../derive/sentence";
import { english } from "../../locales/en";
import { defaultSegment } from "../../model/segments/simulationInputs";
import { openedCopy } from "../../spreadsheet/openedCopy";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { openFile } from "./files";
import { say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

const printCode = (scenario: SharedScenario, { out }: Terminal): number => {
  const code = scenarioCode(scenario);
  if (!code.ok) throw new CommandError(say(code.faults));
  out(`${code.value}\n`);
  return 0;
};

/** Prints a scenario as one line of text that restores it in any copy of the lab. */
export const codeCommand = async (
  file: string,
  name: string,
  years: number,
  terminal: Terminal
): Promise<number> => {
  const scenario = await findScenario(workbookOf(await openFile(file)), name);
  if (!scenario.ok) throw new CommandError(say(scenario.faults));
  const { title, parameters = {} } = scenario.value;
  const levers = scenario.value.leversFor(defaultSegment, years);
  if (!levers.ok) throw new CommandError(say(levers.faults));
  return printCode({ title, ...levers.value, parameters }, terminal);
};

const withAddress = (fault: Fault, range: TableRange): string =>
  sentence(fault, english.faults, () => findingOf(fault, range).address);

/** Reads the assumptions of a copy that came back as a scenario, and prints its code. */
export const scenarioCommand = async (file: string, terminal: Terminal): Promise<number> => {
  const copy = await openedCopy(await openFile(file));
  const record = recordOfCopy(copy);
  if (!record.ok) throw new CommandError(`${file}: ${say(record.faults)}`);
  const found = await returnedAssumptions(copy, record.value);
  if (!found) throw new CommandError(`${file} has no table ${tableNames.assumptions}.`);
  const { range, read } = found;
  if (!read.ok)
    throw new CommandError(read.faults.map((fault) => withAddress(fault, range)).join("\n"));
  return printCode(read.value, terminal);
};
