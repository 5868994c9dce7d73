import { isCellError, type Cells, type CellValue } from "../../core/fault";
import type { InputTables } from "./copyRecord";
import { columnOf, matchRows, rowName } from "./matchRows";
import { portable } from "./portableNumber";

export type InputTableName = keyof InputTables;

/** A cell of a copy that came back with something else in it than it left with. */
export interface Edit {
  readonly table: InputTableName;
  /** The row as its first columns name it, and the column. */
  readonly row: string;
  readonly column: string;
  readonly original: CellValue;
  readonly returned: CellValue;
  readonly current: CellValue;
  /**
   * `merge`: nobody changed it here meanwhile. `conflict`: here it was changed to something else, so
   * somebody has to decide. `done`: here it was changed to the same. `lost`: there is no such cell here.
   * `error`: what came back is an error of a formula, such as `#N/A`, and no value. `formula`: the cell
   * here works its value out, so somebody has to decide whether it goes on doing so.
   */
  readonly state: "merge" | "conflict" | "done" | "lost" | "error" | "formula";
  /** Where the cell stands here, from the first cell of the table. */
  readonly place?: { readonly row: number; readonly column: number };
}

/** A row or column that came back though it never left, or never came back. */
export interface Structure {
  readonly table: InputTableName;
  readonly what: "rowAdded" | "rowRemoved" | "columnAdded" | "columnRemoved";
  readonly name: string;
}

export interface Edits {
  readonly edits: readonly Edit[];
  readonly structure: readonly Structure[];
}

/** The columns that name a row. */
const keys: Readonly<Record<InputTableName, readonly string[]>> = {
  segments: ["cluster", "subsector", "year"],
  surplus: ["segment", "use"],
  factors: ["segment"],
};

const plain = (value: CellValue | undefined): CellValue =>
  value === undefined || value === "" ? null : portable(value);

const stateOf = (original: CellValue, returned: CellValue, current: CellValue): Edit["state"] => {
  if (current === returned) return "done";
  if (isCellError(returned)) return "error";
  return current === original ? "merge" : "conflict";
};

const headersOf = (cells: Cells): string[] =>
  (cells[0] ?? []).map((cell) => String(cell ?? "").trim()).filter((header) => header !== "");

const missing = (from: Cells, to: Cells): string[] =>
  headersOf(from).filter((header) => columnOf(to, header) < 0);

/** What was changed in one table, cell by cell. */
export const editsOfTable = (
  table: InputTableName,
  original: Cells,
  returned: Cells,
  current: Cells
): Edits => {
  const back = matchRows(original, returned, keys[table]);
  const here = matchRows(original, current, keys[table]);
  const edits = [...back.rows].flatMap(([row, theirs]): Edit[] =>
    headersOf(original).flatMap((column): Edit[] => {
      const at = columnOf(returned, column);
      const before = plain(original[row]?.[columnOf(original, column)]);
      const after = plain(returned[theirs]?.[at]);
      if (at < 0 || before === after) return [];
      const place = { row: here.rows.get(row) ?? -1, column: columnOf(current, column) };
      const edit = { table, row: rowName(original, row, keys[table]), column };
      const values = { original: before, returned: after };
      if (place.row < 0 || place.column < 0)
        return [{ ...edit, ...values, current: null, state: "lost" }];
      const now = plain(current[place.row]?.[place.column]);
      return [{ ...edit, ...values, current: now, state: stateOf(before, after, now), place }];
    })
  );
  const named = (what: Structure["what"], name: string): Structure => ({ table, what, name });
  return {
    edits,
    structure: [
      ...back.added
        .filter((row) => returned[row]?.some((cell) => plain(cell) !== null))
        .map((row) => named("rowAdded", rowName(returned, row, keys[table]))),
      ...back.removed.map((row) => named("rowRemoved", rowName(original, row, keys[table]))),
      ...missing(returned, original).map((header) => named("columnAdded", header)),
      ...missing(original, returned).map((header) => named("columnRemoved", header)),
    ],
  };
};
