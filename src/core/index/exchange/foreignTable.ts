import { isBlank } from "../../catalogue/arguments/argument";
import {
  failure,
  fault,
  success,
  type Cells,
  type CellValue,
  type Fault,
  type Result,
} from "../../fault";

/** A row of a table by its headers; what another program writes for nothing is `null`. */
export interface ForeignRow {
  /** From 1, the header row being row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

const nothing = /^\s*(NA|NaN|n\/a)?\s*$/i;

/** A cell as a value: `NA` is nothing, and a number written as text is a number. */
const valueOf = (cell: CellValue): CellValue => {
  if (typeof cell !== "string") return cell;
  if (nothing.test(cell)) return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell.trim();
};

const twice = (header: readonly string[], name: string): readonly Fault[] =>
  header.flatMap((found, column) =>
    found === "" || header.indexOf(found) === column
      ? []
      : [fault("columnTwice", { name, row: 1, column: column + 1, header: found }, { found })]
  );

/**
 * Reads a table that another program wrote; the needed headers must be there, others may, and none
 * twice.
 */
export const readForeignTable = (
  cells: Cells,
  needed: readonly string[],
  name: string
): Result<readonly ForeignRow[]> => {
  const header = (cells[0] ?? []).map((cell) => String(cell ?? "").trim());
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return failure(
      ...missing.map((expected) =>
        fault("columnMissing", { name }, { expected, found: header.filter(Boolean).join(", ") })
      )
    );
  const doubled = twice(header, name);
  if (doubled.length > 0) return failure(...doubled);
  const rows = cells.flatMap((row, r) => {
    if (r === 0 || row.every((cell) => isBlank(cell))) return [];
    const named = header.map((column, c) => [column, valueOf(row[c] ?? null)] as const);
    return [{ row: r + 1, cells: Object.fromEntries(named.filter(([column]) => column !== "")) }];
  });
  return rows.length === 0 ? failure(fault("emptyTable", { name })) : success(rows);
};

export const textIn = ({ cells }: ForeignRow, column: string): string | null => {
  const value = cells[column] ?? null;
  return value === null ? null : String(value);
};

export const numberIn = ({ cells }: ForeignRow, column: string): number | undefined => {
  const value = cells[column];
  return typeof value === "number" ? value : undefined;
};
