import { coinrSheets, compositeIndexSheets } from "../../app/compositeIndexSheets";
import { findIndexTables } from "../../app/findIndexTables";
import { readIndex } from "../../app/readIndex";
import type { Result } from "../../core/fault";
import { indexTable, type IndexTable } from "../../core/index/indexTables";
import { languages } from "../../locales";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { openFile, saveFile } from "./files";
import { say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";
import { textTable } from "./textTable";

export interface CompositeIndexOptions {
  readonly file: string;
  readonly framework: string;
  readonly table?: string;
  readonly out?: string;
  readonly json: boolean;
  readonly coinr: boolean;
}

const words = languages.en.faults;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new CommandError(say(result.faults));
  return result.value;
};

const cellOf = (cell: IndexTable["rows"][number][number]): string | number | null =>
  typeof cell === "boolean" ? String(cell) : cell;

const asText = ({ header, rows }: IndexTable): string =>
  textTable(
    header,
    rows.map((row) => row.map(cellOf))
  );

const asJson = ({ header, rows }: IndexTable): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(header.map((name, c) => [name, row[c] ?? null]))),
    null,
    2
  );

/**
 * Prints the composite index that a framework table describes, and writes it into a copy of the
 * workbook where asked. Frameworks of COINr and of the COIN Tool are read as well.
 */
export const compositeIndexCommand = async (
  options: CompositeIndexOptions,
  terminal: Terminal
): Promise<number> => {
  const spreadsheet = await openFile(options.file);
  const workbook = workbookOf(spreadsheet);
  const tables = must(await findIndexTables(workbook, options.framework, options.table));
  const found = must(await readIndex(workbook, tables));
  if (found.warnings.length > 0)
    terminal.err(`${say(found.warnings, (where) => words.place(where))}\n`);
  const scores = must(indexTable(found.index, "scores"));
  terminal.out(`${options.json ? asJson(scores) : asText(scores)}\n`);
  if (options.out !== undefined) {
    const sheets = [...compositeIndexSheets(found), ...(options.coinr ? coinrSheets(found) : [])];
    const names = await workbook.addSheets(sheets);
    await saveFile(spreadsheet, options.out, options.file);
    terminal.err(`Written to ${options.out}: sheets ${names.join(", ")}.\n`);
  }
  return 0;
};
