import {
  columnName,
  copyEdits,
  type TableEdits,
  type WorkbookEdit,
} from "../../app/publish/copyEdits";
import type { Edit, Structure } from "../../app/publish/findEdits";
import { recordOfCopy } from "../../app/publish/recordOfCopy";
import type { CellValue } from "../../core/fault";
import { formulasIn } from "../../spreadsheet/formulasIn";
import { openedCopy } from "../../spreadsheet/openedCopy";
import type { Spreadsheet } from "../../spreadsheet/spreadsheet";
import { openFile, saveFile } from "./files";
import { openLab, say } from "./openLab";
import { CommandError, type Terminal } from "./terminal";

const shown = (value: CellValue): string =>
  value === null ? "blank" : typeof value === "string" ? `"${value}"` : String(value);

const stateWords: Readonly<Record<Edit["state"], (edit: WorkbookEdit) => string>> = {
  merge: () => "taken over",
  conflict: ({ current }) => `not taken over: here it is ${shown(current)} by now`,
  done: () => "the same was done here",
  lost: () => "not taken over: there is no such cell here",
  error: () => "not taken over: it is an error and no value",
  formula: ({ formula = "" }) =>
    `not taken over: here the cell holds the formula ${formula}, which --over-formulas would overwrite`,
};

const structureWords: Readonly<Record<Structure["what"], string>> = {
  rowAdded: "a new row, not taken over",
  rowRemoved: "the row did not come back; it stays here",
  columnAdded: "a new column, not taken over",
  columnRemoved: "the column did not come back; it stays here",
};

const editLine = (edit: WorkbookEdit, title: string): string =>
  `${title}, ${edit.row}, ${columnName(edit)}: ${shown(edit.original)} became ${shown(edit.returned)}; ${stateWords[edit.state](edit)}.`;

/** Where the user gives up formulas, an edit of one is like any other. */
const givenUp = (edit: WorkbookEdit, overFormulas: boolean): WorkbookEdit =>
  edit.state === "formula" && overFormulas ? { ...edit, state: "merge" } : edit;

/** Writes the edits that nothing speaks against into the workbook. */
const apply = (spreadsheet: Spreadsheet, { range, edits }: TableEdits): void => {
  const sheet = spreadsheet.sheets.find(({ name }) => name === range.sheet);
  for (const { state, change } of edits) {
    if (state !== "merge" || !change || !sheet) continue;
    // Text stays text, whatever it begins with: nothing that came back becomes a formula.
    const value = typeof change.to === "string" ? `'${change.to}` : change.to;
    spreadsheet.write(sheet.id, range.row + change.row, range.column + change.column, [[value]]);
  }
};

interface Count {
  readonly all: number;
  /** What was not taken over. */
  readonly open: number;
}

/** Shows and merges the edits of one table. */
const mergeTable = (found: TableEdits, spreadsheet: Spreadsheet, { out }: Terminal): Count => {
  const { title, edits, structure } = found;
  for (const edit of edits) out(`${editLine(edit, title)}\n`);
  for (const each of structure) out(`${title}, ${each.name}: ${structureWords[each.what]}.\n`);
  apply(spreadsheet, found);
  const kept = edits.filter(({ state }) => state !== "merge" && state !== "done");
  return { all: edits.length + structure.length, open: kept.length + structure.length };
};

export interface MergeOptions {
  readonly file: string;
  readonly copy: string;
  readonly out?: string;
  readonly table?: string;
  /** Write over formulas of the user's as well. */
  readonly overFormulas?: boolean;
}

/** Finds what was changed in a copy that came back, shows it, and writes a workbook with the edits merged. */
export const mergeCommand = async (
  { file, copy, out, table, overFormulas = false }: MergeOptions,
  terminal: Terminal
): Promise<number> => {
  const { spreadsheet, workbook, data } = await openLab(file, table, terminal);
  const back = await openedCopy(await openFile(copy));
  const record = recordOfCopy(back);
  if (!record.ok) throw new CommandError(`${copy}: ${say(record.faults)}`);
  const { tables, missingInCopy, missingHere } = await copyEdits(
    record.value,
    back,
    workbook,
    data,
    formulasIn(spreadsheet)
  );
  const [gone] = [
    ...missingInCopy.map((name) => `There is no table ${name} in ${copy}.`),
    ...missingHere.map((name) => `There is no table ${name} in ${file}.`),
  ];
  if (gone !== undefined) throw new CommandError(gone);
  const counts = tables.map((each) => {
    const edits = each.edits.map((edit) => givenUp(edit, overFormulas));
    return mergeTable({ ...each, edits }, spreadsheet, terminal);
  });
  const [all, open] = (["all", "open"] as const).map((key) =>
    counts.reduce((sum, count) => sum + count[key], 0)
  );
  terminal.out(
    all === 0
      ? "No data were changed in the copy; lab scenario reads its assumptions.\n"
      : `${all} changed, ${open} left to decide.\n`
  );
  if (out !== undefined) {
    await saveFile(spreadsheet, out, file);
    terminal.err(`Written to ${out}.\n`);
  }
  return 0;
};
