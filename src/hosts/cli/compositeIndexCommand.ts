import { coinrSheets, compositeIndexSheets } from "../../app/compositeIndexSheets";
import { rememberedMappings } from "../../app/columns/rememberedMappings";
import { findIndexTables } from "../../app/findIndexTables";
import { readDoubts, type DoubtedIndex, type DoubtSheets } from "../../app/indexDoubts/readDoubts";
import { robustnessOf, type RobustnessOptions } from "../../app/indexDoubts/robustness";
import { reachTable, swapTable, type PlacedIndex } from "../../app/indexDoubts/unitQuestions";
import { readIndex } from "../../app/readIndex";
import type { Fault, Result } from "../../core/fault";
import { indexTable, type IndexTable } from "../../core/index/indexTables";
import { english } from "../../locales/en";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { openFile, saveFile } from "./files";
import { say, tellPassed } from "./openLab";
import { CommandError, type Terminal } from "./terminal";
import { robustnessJson, robustnessText } from "./robustnessText";
import { textTable } from "./textTable";

export interface CompositeIndexOptions {
  readonly file: string;
  readonly framework: string;
  readonly table?: string;
  readonly out?: string;
  readonly json: boolean;
  readonly coinr: boolean;
  /** Tables that say how well the data are known. */
  readonly doubts: DoubtSheets;
  /** Where asked, how sure the ranks are. */
  readonly robustness?: RobustnessOptions;
  /** Where asked, which weight would swap two units, or what a rank would take. */
  readonly question?: UnitQuestion;
}

/** What is asked about one unit: against another, or of a rank. */
export type UnitQuestion =
  | { readonly unit: string; readonly against: string }
  | { readonly unit: string; readonly rank: number };

const words = english.faults;

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

const remark = (faults: readonly Fault[], { err }: Terminal): void => {
  if (faults.length > 0) err(`${say(faults, (where) => words.place(where))}\n`);
};

const tableOf = (placed: PlacedIndex, question: UnitQuestion | undefined): IndexTable => {
  if (question === undefined) return must(indexTable(placed.index, "scores"));
  return must(
    "against" in question
      ? swapTable(placed, question.unit, question.against)
      : reachTable(placed, question.unit, question.rank)
  );
};

/** The scores, the answer to a question, or how sure the ranks are. */
const answerOf = (doubted: DoubtedIndex & PlacedIndex, options: CompositeIndexOptions): string => {
  const { json, robustness, question } = options;
  if (robustness) {
    const found = must(robustnessOf(doubted, robustness));
    return json ? robustnessJson(found, robustness) : robustnessText(found, robustness);
  }
  const table = tableOf(doubted, question);
  if (json) return asJson(table);
  return question && "against" in question && table.rows.length === 0
    ? `No change of one weight alone swaps "${question.unit}" and "${question.against}".`
    : asText(table);
};

/**
 * Prints the composite index that a framework table describes, or how sure its ranks are, and
 * writes it into a copy of the workbook where asked. Frameworks of COINr and of the COIN Tool are read as well.
 */
export const compositeIndexCommand = async (
  options: CompositeIndexOptions,
  terminal: Terminal
): Promise<number> => {
  const spreadsheet = await openFile(options.file);
  const workbook = workbookOf(spreadsheet);
  const { mappings, faults } = await rememberedMappings(workbook);
  remark(faults, terminal);
  const { framework, table } = options;
  const tables = must(await findIndexTables(workbook, framework, table, mappings));
  const read = must(await readIndex(workbook, tables, mappings));
  tellPassed(read.data, terminal);
  const doubted = must(await readDoubts(workbook, read.index, options.doubts));
  for (const each of doubted.tables) tellPassed(each, terminal);
  const found = { ...read, index: doubted.index };
  remark([...read.warnings, ...doubted.warnings], terminal);
  terminal.out(`${answerOf({ ...doubted, rows: read.rows }, options)}\n`);
  if (options.out !== undefined) {
    const sheets = [...compositeIndexSheets(found), ...(options.coinr ? coinrSheets(found) : [])];
    const names = await workbook.addSheets(sheets);
    await saveFile(spreadsheet, options.out, options.file);
    terminal.err(`Written to ${options.out}: sheets ${names.join(", ")}.\n`);
  }
  return 0;
};
