import type { LabData } from "../labData";
import type { OpenedCopy } from "../ports/copyDesk";
import type { CellChange, FormulasAt } from "../ports/sharingHost";
import type { ReadableWorkbook, TableRange } from "../ports/workbook";
import { copyLanguage } from "./copyLanguage";
import type { CopyRecord } from "./copyRecord";
import { editsOfTable, type Edit, type Edits, type InputTableName } from "./findEdits";
import type { InputTable } from "./inputTable";
import { readInputTables } from "./readInputTables";
import { isTableOf, sheetName, tableNames } from "./sheetNames";
import { takenOver } from "./takenOver";

/** What came back changed, and the cell of the open workbook it is about. */
export interface WorkbookEdit extends Edit {
  /** What the user calls the column, where it is another name than the copy's. */
  readonly header?: string;
  /** Counted within the user's table, and in the user's units; absent where there is no such cell. */
  readonly change?: CellChange;
  /** What works out the value of the cell here. */
  readonly formula?: string;
}

/** The column as the copy names it, and as the workbook does where that is another name. */
export const columnName = ({ column, header }: WorkbookEdit): string =>
  header === undefined ? column : `${column} (${header})`;

/** A table of the open workbook, and what came back changed in the copy's. */
export interface TableEdits {
  readonly name: InputTableName;
  /** What its sheet is called in the copy. */
  readonly title: string;
  readonly range: TableRange;
  readonly edits: readonly WorkbookEdit[];
  readonly structure: Edits["structure"];
}

/** What came back, and where tables could not be laid beside each other. */
export interface CopyEdits {
  readonly tables: readonly TableEdits[];
  readonly missingInCopy: readonly string[];
  readonly missingHere: readonly string[];
}

const names = ["segments", "surplus", "factors"] as const satisfies readonly InputTableName[];

const headerOf = ({ columns }: InputTable, id: string): Pick<WorkbookEdit, "header"> => {
  const header = columns.find((column) => column.id === id)?.header;
  return header === undefined || header.toLowerCase() === id.toLowerCase() ? {} : { header };
};

const inWorkbook = (table: InputTable, edit: Edit): WorkbookEdit => {
  const change = takenOver(table, edit);
  return { ...edit, ...headerOf(table, edit.column), ...(change ? { change } : {}) };
};

/** The edits, those of cells whose value a formula works out known as such. */
const withFormulas = async (
  edits: readonly WorkbookEdit[],
  range: TableRange,
  formulasAt: FormulasAt
): Promise<readonly WorkbookEdit[]> => {
  const open = edits.filter(({ state, change }) => state === "merge" && change);
  if (open.length === 0) return edits;
  const found = await formulasAt(
    range,
    open.flatMap(({ change }) => change ?? [])
  );
  return edits.map((edit): WorkbookEdit => {
    const formula = found[open.indexOf(edit)];
    return formula === undefined ? edit : { ...edit, state: "formula", formula };
  });
};

/**
 * Everything that was changed in a copy since it was published, held against the open workbook,
 * whatever headers and units the workbook has.
 */
export const copyEdits = async (
  record: Pick<CopyRecord, "tables" | "language">,
  { tables: returned }: Pick<OpenedCopy, "tables">,
  workbook: ReadableWorkbook,
  data: Pick<LabData, "range" | "mapping" | "mappings">,
  formulasAt: FormulasAt
): Promise<CopyEdits> => {
  const tables: TableEdits[] = [];
  const missingInCopy: string[] = [];
  const missingHere: string[] = [];
  const language = await copyLanguage(record);
  const ours = await readInputTables(workbook, data);
  for (const name of names) {
    const original = record.tables[name];
    if (!original) continue;
    const title = sheetName(name, language);
    const back = returned.find(({ range }) => isTableOf(range, name, language));
    const here = ours[name];
    if (!back) missingInCopy.push(title);
    else if (!here) missingHere.push(tableNames[name]);
    else {
      const { edits, structure } = editsOfTable(name, original, back.cells, here.cells);
      tables.push({
        name,
        title,
        range: here.range,
        edits: await withFormulas(
          edits.map((edit) => inWorkbook(here, edit)),
          here.range,
          formulasAt
        ),
        structure,
      });
    }
  }
  return { tables, missingInCopy, missingHere };
};
