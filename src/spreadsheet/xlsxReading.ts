import { Workbook } from "@cj-tech-master/excelts";
import { ZipParser } from "@excelts/archive/unzip/zip-parser.js";
import { addBlankComments } from "./blankComments";
import { readLabels, type DrawingLabels } from "./drawingLabels";
import { FileUnreadable } from "./fileUnreadable";
import { foreignParts } from "./foreignParts";
import { readNameComments } from "./nameComments";
import { partText, sheetParts, workbookPart, type Parts } from "./packageXml";
import type { RuledAreas } from "./validation/ruleList";
import { readRules } from "./validation/rulesXml";

/** What an opened file holds that the library would lose. */
export interface OpenedParts {
  readonly labels: DrawingLabels;
  readonly comments: ReadonlyMap<string, string>;
  readonly foreign: Parts;
  /** What cells may hold, by the name of their sheet. */
  readonly rules: ReadonlyMap<string, readonly RuledAreas[]>;
}

/** Beyond this a file is more likely to fill the memory than to be a workbook. */
const largestContent = 512 * 1024 * 1024;
const megabyte = 1024 * 1024;

/** The first bytes of files of Excel before 2007, and of files under a password. */
const oldFormat = [0xd0, 0xcf, 0x11, 0xe0];

const refuseStrangers = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new FileUnreadable("fileEmpty");
  if (oldFormat.every((byte, index) => bytes[index] === byte))
    throw new FileUnreadable("fileLocked");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileUnreadable("fileNoWorkbook");
};

const refuseTooLarge = (zip: ZipParser): void => {
  const size = zip.getEntries().reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (size > largestContent)
    throw new FileUnreadable("fileTooLarge", {
      found: Math.round(size / megabyte),
      limit: largestContent / megabyte,
    });
};

const extract = async (bytes: Uint8Array): Promise<Parts> => {
  const zip = new ZipParser(bytes);
  refuseTooLarge(zip);
  if (!zip.hasEntry(workbookPart)) throw new FileUnreadable("fileNoWorkbook");
  return zip.extractAll();
};

const load = async (bytes: Uint8Array): Promise<{ workbook: Workbook; parts: OpenedParts }> => {
  const parts = await extract(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(Object.fromEntries(parts));
  if (workbook.worksheets.length === 0) throw new FileUnreadable("fileWithoutSheets");
  addBlankComments(workbook, parts);
  return {
    workbook,
    parts: {
      labels: readLabels(parts),
      comments: readNameComments(partText(parts, workbookPart)),
      foreign: foreignParts(parts),
      rules: new Map(
        sheetParts(parts).map(([name, part]) => [name, readRules(partText(parts, part))])
      ),
    },
  };
};

/**
 * Reads an .xlsx file.
 *
 * @throws FileUnreadable when it is none, is damaged, or would not fit into memory
 */
export const readXlsx = async (bytes: Uint8Array): ReturnType<typeof load> => {
  refuseStrangers(bytes);
  try {
    return await load(bytes);
  } catch (reason) {
    if (reason instanceof FileUnreadable) throw reason;
    throw new FileUnreadable("fileDamaged");
  }
};
