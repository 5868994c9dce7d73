import {
  editsOfTable,
  type Edit,
  type InputTableName,
  type Structure,
} from "../../app/publish/findEdits";
import { recordOfCopy } from "../../app/publish/recordOfCopy";
import { sheetNames } from "../../app/publish/sheetNames";
import type { TableRange, Workbook } from "../../app/ports/workbook";
import type { Cells, CellValue } from "../../core/fault";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";
import { returnedCopy } from "../../spreadsheet/returnedCopy";
import { workbookOf } from "../../spreadsheet/spreadsheetWorkbook";
import { openFile, saveFile } from "./files";
import { openLab, say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

const tableNames: readonly InputTableName[] = ["segments", "surplus", "factors"];

interface Table {
  readonly range: TableRange;
  readonly cells: Cells;
}

const readCalled = async (workbook: Workbook, name: string): Promise<Table | undefined> => {
  const range = (await workbook.ranges()).find(
    (it) => it.name.toLowerCase() === name.toLowerCase()
  );
  return range && { range, cells: await workbook.read(range) };
};

const shown = (value: CellValue): string =>
  value === null ? "blank" : typeof value === "string" ? `"${value}"` : String(value);

const stateWords: Readonly<Record<Edit["state"], (edit: Edit) => string>> = {
  merge: () => "taken over",
  conflict: ({ current }) => `not taken over: here it is ${shown(current)} by now`,
  done: () => "the same was done here",
  lost: () => "not taken over: there is no such cell here",
};

const structureWords: Readonly<Record<Structure["what"], string>> = {
  rowAdded: "a new row, not taken over",
  rowRemoved: "the row did not come back; it stays here",
  columnAdded: "a new column, not taken over",
  columnRemoved: "the column did not come back; it stays here",
};

const editLine = (edit: Edit): string =>
  `${sheetNames[edit.table]}, ${edit.row}, ${edit.column}: ${shown(edit.original)} became ${shown(edit.returned)}; ${stateWords[edit.state](edit)}.`;

/** Writes the edits that nothing speaks against into the workbook. */
const apply = (spreadsheet: Spreadsheet, { range }: Table, edits: readonly Edit[]): void => {
  const sheet = spreadsheet.sheets.find(({ name }) => name === range.sheet);
  for (const { state, place, returned } of edits) {
    if (state !== "merge" || !place || !sheet) continue;
    // Text stays text, whatever it begins with: nothing that came back becomes a formula.
    const value = typeof returned === "string" ? `'${returned}` : returned;
    spreadsheet.write(sheet.id, range.row + place.row, range.column + place.column, [[value]]);
  }
};

interface Count {
  readonly all: number;
  /** What was not taken over. */
  readonly open: number;
}

/** Shows and merges the edits of one table. */
const mergeTable = (
  name: InputTableName,
  spreadsheet: Spreadsheet,
  tables: { readonly original: Cells; readonly returned: Cells; readonly here: Table },
  { out }: Terminal
): Count => {
  const { original, returned, here } = tables;
  const { edits, structure } = editsOfTable(name, original, returned, here.cells);
  for (const edit of edits) out(`${editLine(edit)}\n`);
  for (const each of structure)
    out(`${sheetNames[name]}, ${each.name}: ${structureWords[each.what]}.\n`);
  apply(spreadsheet, here, edits);
  const kept = edits.filter(({ state }) => state === "conflict" || state === "lost");
  return { all: edits.length + structure.length, open: kept.length + structure.length };
};

export interface MergeOptions {
  readonly file: string;
  readonly copy: string;
  readonly out?: string;
  readonly table?: string;
}

/** Finds what was changed in a copy that came back, shows it, and writes a workbook with the edits merged. */
export const mergeCommand = async (
  { file, copy, out, table }: MergeOptions,
  terminal: Terminal
): Promise<number> => {
  const { spreadsheet, workbook, data } = await openLab(file, table, terminal);
  const back = await openFile(copy);
  const record = recordOfCopy(returnedCopy(back));
  if (!record.ok) throw new CommandError(`${copy}: ${say(record.faults)}`);
  const counts: Count[] = [];
  for (const name of tableNames) {
    const original = record.value.tables[name];
    if (!original) continue;
    const returned = (await readCalled(workbookOf(back), sheetNames[name]))?.cells;
    const here =
      name === "segments"
        ? { range: data.range, cells: await workbook.read(data.range) }
        : await readCalled(workbook, name);
    if (!returned || !here)
      throw new CommandError(`There is no table ${sheetNames[name]} in ${returned ? file : copy}.`);
    counts.push(mergeTable(name, spreadsheet, { original, returned, here }, terminal));
  }
  const [all, open] = (["all", "open"] as const).map((key) =>
    counts.reduce((sum, count) => sum + count[key], 0)
  );
  terminal.out(
    all === 0 ? "Nothing was changed in the copy.\n" : `${all} changed, ${open} left to decide.\n`
  );
  if (out !== undefined) {
    await saveFile(spreadsheet, out, file);
    terminal.err(`Written to ${out}.\n`);
  }
  return 0;
};
