import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { sentence } from "../../derive/sentence";
import { faults } from "../../locales/en/faults";
import { openCsv } from "../../spreadsheet/csv";
import { decodeText } from "../../spreadsheet/decodeText";
import { openXlsx } from "../../spreadsheet/exceltsSpreadsheet";
import { FileUnreadable } from "../../spreadsheet/fileUnreadable";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";
import { CommandError } from "./terminal";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "it may not be read",
};

const reasonOf = (error: unknown): string => {
  const code = (error as { readonly code?: string }).code ?? "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
};

const readBytes = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
};

/** Opens an xlsx or CSV file. */
export const openFile = async (file: string): Promise<Spreadsheet> => {
  const bytes = await readBytes(file);
  const name = path.basename(file, path.extname(file));
  try {
    return /\.(csv|tsv|txt)$/i.test(file)
      ? openCsv(decodeText(bytes), name)
      : await openXlsx(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof FileUnreadable)
      throw new CommandError(`${file}: ${sentence(error.fault, faults)}`);
    throw error;
  }
};

/** Writes what was made under a name of its own: never over the file that was read. */
export const saveBytes = async (
  make: () => Promise<Uint8Array | string>,
  out: string,
  input?: string
): Promise<void> => {
  if (input !== undefined && path.resolve(out) === path.resolve(input))
    throw new CommandError(
      `--out is the file that is read, ${input}; give another name, so that nothing is lost.`
    );
  const bytes = await make();
  try {
    await writeFile(out, bytes);
  } catch (error) {
    throw new CommandError(`${out} cannot be written: ${reasonOf(error)}.`);
  }
};

/** Writes a workbook under a name of its own. */
export const saveFile = async (
  spreadsheet: Spreadsheet,
  out: string,
  input?: string
): Promise<void> => {
  if (!/\.xlsx$/i.test(out))
    throw new CommandError(`--out must be the name of an xlsx file, such as result.xlsx.`);
  await saveBytes(() => spreadsheet.toXlsx(), out, input);
};
