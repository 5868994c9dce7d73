import { freeSheetName, freeTableName } from "../app/freeName";
import type { NewSheet } from "../app/ports/workbook";
import { RequestBudget } from "./RequestBudget";
import { runExcel } from "./runExcel";
import { writeSheet } from "./writeSheet";

interface Named {
  readonly wanted: NewSheet;
  readonly name: string;
  readonly tableNames: readonly string[];
}

/** A free name for every sheet and table, none given twice. */
const named = (
  sheets: readonly NewSheet[],
  sheetNames: readonly string[],
  tableNames: readonly string[]
): readonly Named[] => {
  const takenSheets = [...sheetNames];
  const takenTables = [...tableNames];
  return sheets.map((wanted) => {
    const name = freeSheetName(wanted.name, takenSheets);
    takenSheets.push(name);
    const own = wanted.tables.map((table) => {
      const free = freeTableName(table.name, takenTables);
      takenTables.push(free);
      return free;
    });
    return { wanted, name, tableNames: own };
  });
};

/**
 * A sheet that was begun and cannot be finished is of no use to anybody. Taken back apart from what
 * failed: deleting a sheet is refused within an undo group.
 */
const takeBack = async (context: Excel.RequestContext, names: readonly string[]): Promise<void> => {
  const begun = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  begun.forEach((sheet) => sheet.load("name"));
  await context.sync();
  begun.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
};

/** Adds sheets at the end, in two requests and one more for every 4 MB, and gives their names. */
export const addSheets = async (
  context: Excel.RequestContext,
  sheets: readonly NewSheet[]
): Promise<readonly string[]> => {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const before = worksheets.items.map(({ name }) => name);
  // Tables and defined names share one set of names.
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const plan = named(sheets, before, taken);
  try {
    const budget = new RequestBudget(context);
    for (const { wanted, name, tableNames } of plan)
      await writeSheet(worksheets, wanted, name, tableNames, budget);
    await context.sync();
  } catch (error) {
    const begun = plan.map(({ name }) => name);
    await runExcel((apart) => takeBack(apart, begun)).catch(() => undefined);
    throw error;
  }
  return plan.map(({ name }) => name);
};
