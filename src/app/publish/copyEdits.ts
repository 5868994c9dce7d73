import type { Cells } from "../../core/fault";
import type { OpenedCopy } from "../ports/copyDesk";
import type { TableRange, Workbook } from "../ports/workbook";
import type { CopyRecord } from "./copyRecord";
import { editsOfTable, type Edits, type InputTableName } from "./findEdits";
import { sheetNames } from "./sheetNames";

/** A table of the open workbook, and what came back changed in the copy's. */
export interface TableEdits extends Edits {
  readonly range: TableRange;
}

/** What came back, and where tables could not be laid beside each other. */
export interface CopyEdits {
  readonly tables: readonly TableEdits[];
  readonly missingInCopy: readonly string[];
  readonly missingHere: readonly string[];
}

interface Table {
  readonly range: TableRange;
  readonly cells: Cells;
}

const called = async (
  workbook: Pick<Workbook, "ranges" | "read">,
  name: string
): Promise<Table | undefined> => {
  const ranges = await workbook.ranges();
  const range = ranges.find((it) => it.name.toLowerCase() === name.toLowerCase());
  return range && { range, cells: await workbook.read(range) };
};

const names = ["segments", "surplus", "factors"] as const satisfies readonly InputTableName[];

/**
 * Everything that was changed in a copy since it was published, held against the open workbook.
 *
 * @param segments the table of segments here, whatever it is called
 */
export const copyEdits = async (
  { tables: published }: Pick<CopyRecord, "tables">,
  { tables: returned }: Pick<OpenedCopy, "tables">,
  workbook: Pick<Workbook, "ranges" | "read">,
  segments: TableRange
): Promise<CopyEdits> => {
  const tables: TableEdits[] = [];
  const missingInCopy: string[] = [];
  const missingHere: string[] = [];
  for (const name of names) {
    const original = published[name];
    if (!original) continue;
    const title = sheetNames[name];
    const back = returned.find(({ range }) => range.name.toLowerCase() === title.toLowerCase());
    const here =
      name === "segments"
        ? { range: segments, cells: await workbook.read(segments) }
        : await called(workbook, title);
    if (!back) missingInCopy.push(title);
    else if (!here) missingHere.push(title);
    else {
      const found = editsOfTable(name, original, back.cells, here.cells);
      tables.push({ ...found, range: here.range });
    }
  }
  return { tables, missingInCopy, missingHere };
};
