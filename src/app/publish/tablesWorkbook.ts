import type { Cells } from "../../core/fault";
import { RangeGone, type TableRange, type Workbook } from "../ports/workbook";
import type { InputTables } from "./copyRecord";
import { firstRow } from "./page";
import { tableNames } from "./sheetNames";

const rangeOf = (name: string, cells: Cells): TableRange => ({
  name,
  sheet: name,
  row: firstRow,
  column: 0,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
  kind: "table",
  headers: cells[0] ?? [],
});

/** The tables of a copy as a workbook to read from, each where it stands in the copy. */
export const tablesWorkbook = (
  tables: InputTables
): Pick<Workbook, "ranges" | "read"> & { readonly segments: TableRange } => {
  const all = [
    [tableNames.segments, tables.segments] as const,
    ...(tables.surplus ? [[tableNames.surplus, tables.surplus] as const] : []),
    ...(tables.factors ? [[tableNames.factors, tables.factors] as const] : []),
  ];
  const ranges = all.map(([name, cells]) => rangeOf(name, cells));
  return {
    segments: rangeOf(tableNames.segments, tables.segments),
    ranges: () => Promise.resolve(ranges),
    read: ({ name }) => {
      const found = all.find(([each]) => each === name);
      return found ? Promise.resolve(found[1]) : Promise.reject(new RangeGone(name));
    },
  };
};
