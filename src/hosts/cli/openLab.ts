import { headedRange } from "../../app/columns/headedRange";
import { passedOver } from "../../app/columns/passedOver";
import { rememberedMappings } from "../../app/columns/rememberedMappings";
import type { TableMappings } from "../../app/columns/tableMapping";
import { findSegments } from "../../app/findSegments";
import type { Finding, LabData } from "../../app/labData";
import type { TableRange, Workbook } from "../../app/ports/workbook";
import { readLab } from "../../app/readLab";
import type { Fault, Where } from "../../core/fault";
import { sentence } from "../../derive/sentence";
import { english } from "../../locales/en";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";
import { openFile } from "./files";
import { CommandError, type Terminal } from "./terminal";

/** A file with the segments in it. */
export interface OpenLab {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: Workbook;
  readonly data: LabData;
}

export const say = (
  faults: readonly Fault[],
  locate?: (where: Where) => string | undefined
): string => faults.map((found) => sentence(found, english.faults, locate)).join("\n");

const namesOf = (ranges: readonly TableRange[]): string =>
  ranges.map(({ name }) => `"${name}"`).join(", ") || "none";

const withoutSegments = (file: string, ranges: readonly TableRange[]): string =>
  `${file} has no Segments table: a table or sheet with a column "cluster" and two more of its columns (found: ${namesOf(ranges)}). lab check ${file} --table NAME says which headers may mean them.`;

/** A finding as a line of text: how much it matters, the cell, what is wrong and what would be right. */
export const findingLine = ({ severity, fault, address }: Finding): string =>
  `${severity}: ${sentence(fault, english.faults, ({ name, header }) =>
    address === undefined ? undefined : `${address} (${header ?? name ?? ""})`
  )}`;

/** Says which rows of a table are not read: titles, totals and notes. */
export const tellPassed = (data: TableRange, { err }: Terminal): void => {
  for (const line of passedOver(data, english.pane.columns)) err(`${data.name}: ${line}\n`);
};

const isCalled = ({ name, sheet }: TableRange, wanted: string): boolean =>
  [name, sheet].some((each) => each.toLowerCase() === wanted.toLowerCase());

/** A file with the table that was asked for, or that is likeliest to hold the segments. */
export interface OpenTable {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: Workbook;
  /** Where none was asked for and none is likely, nothing. */
  readonly range: TableRange | undefined;
  /** Every table there is. */
  readonly ranges: readonly TableRange[];
  readonly mappings: TableMappings;
}

/** Opens a file and finds its Segments table. */
export const openTable = async (
  file: string,
  table: string | undefined,
  terminal: Terminal
): Promise<OpenTable> => {
  const spreadsheet = await openFile(file);
  const workbook = workbookOf(spreadsheet);
  const ranges = (await workbook.ranges()).map(headedRange);
  const { mappings, faults } = await rememberedMappings(workbook);
  if (faults.length > 0) terminal.err(`${say(faults)}\n`);
  const range =
    table === undefined
      ? (await findSegments(workbook, mappings))[0]
      : ranges.find((each) => isCalled(each, table));
  if (!range && table !== undefined)
    throw new CommandError(`${file} has no table or sheet "${table}" (found: ${namesOf(ranges)}).`);
  return { spreadsheet, workbook, range, ranges, mappings };
};

/** Opens a file, finds its Segments table and says on the error stream what is wrong with it. */
export const openLab = async (
  file: string,
  table: string | undefined,
  terminal: Terminal
): Promise<OpenLab> => {
  const { spreadsheet, workbook, range, ranges, mappings } = await openTable(file, table, terminal);
  if (!range) throw new CommandError(withoutSegments(file, ranges));
  const data = await readLab(workbook, range, mappings);
  if (!data.ok) throw new CommandError(say(data.faults));
  tellPassed(data.value.range, terminal);
  for (const finding of data.value.findings) terminal.err(`${findingLine(finding)}\n`);
  return { spreadsheet, workbook, data: data.value };
};
