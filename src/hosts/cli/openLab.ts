import { findSegments } from "../../app/findSegments";
import type { Finding, LabData } from "../../app/labData";
import type { Workbook } from "../../app/ports/workbook";
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

const findingLine = ({ severity, fault, address }: Finding): string =>
  `${severity}: ${sentence(fault, english.faults, ({ name, header }) =>
    address === undefined ? undefined : `${address} (${header ?? name ?? ""})`
  )}`;

const chooseRange = async (workbook: Workbook, file: string, table: string | undefined) => {
  const ranges = await workbook.ranges();
  const names = ranges.map(({ name }) => `"${name}"`).join(", ") || "none";
  const wanted = table?.toLowerCase();
  const range =
    wanted === undefined
      ? (await findSegments(workbook))[0]
      : ranges.find(
          ({ name, sheet }) => name.toLowerCase() === wanted || sheet.toLowerCase() === wanted
        );
  if (!range)
    throw new CommandError(
      table === undefined
        ? `${file} has no Segments table: a table or sheet with a column "cluster" and two more of its columns (found: ${names}).`
        : `${file} has no table or sheet "${table}" (found: ${names}).`
    );
  return range;
};

/** Opens a file, finds its Segments table and says on the error stream what is wrong with it. */
export const openLab = async (
  file: string,
  table: string | undefined,
  { err }: Terminal
): Promise<OpenLab> => {
  const spreadsheet = await openFile(file);
  const workbook = workbookOf(spreadsheet);
  const range = await chooseRange(workbook, file, table);
  const data = await readLab(workbook, range);
  if (!data.ok) throw new CommandError(say(data.faults));
  for (const finding of data.value.findings) err(`${findingLine(finding)}\n`);
  return { spreadsheet, workbook, data: data.value };
};
