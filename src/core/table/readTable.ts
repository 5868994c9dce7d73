import { isBlank } from "../catalogue/arguments/argument";
import { readChoice } from "../catalogue/arguments/readChoice";
import {
  isTextColumn,
  type Column,
  type NumberColumn,
  type TextColumn,
} from "../catalogue/defineColumns";
import {
  failure,
  fault,
  isCellError,
  success,
  type Cells,
  type CellValue,
  type Fault,
  type Result,
  type Where,
} from "../fault";
import { choiceFor, headerText, type ChoiceWords, type ColumnMapping } from "./columnMapping";
import { readHeader } from "./readHeader";
import { readScaled, type ScaleId } from "./scale";

/** A row of a table: what its cells say, and what is wrong with them. */
export interface TableRow {
  /** From 1, the header row being row 1. */
  readonly row: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

export interface DataTable {
  readonly rows: readonly TableRow[];
  /** Where each known column stands, from 1. */
  readonly columns: Readonly<Record<string, number>>;
  /** Headers nobody asked for, and headers of the mapping that are gone: not read, and said so. */
  readonly unused: readonly Fault[];
}

const readText = (
  value: CellValue,
  column: TextColumn,
  words: ChoiceWords | undefined,
  where: Where
): Result<string> => {
  const text = String(value).trim();
  if (isCellError(value))
    return failure(fault("cellError", where, { found: value, expected: "text" }));
  if (!column.choices) return success(text);
  return readChoice(choiceFor(text, words), column.choices, where);
};

const perCent = 100;
/** A share a little above 1 is a slip; from here on it is per cent. */
const leastPercent = 2;

/** Is the number of a column of shares plainly one of per cent? */
const looksLikePercent = (value: CellValue, column: NumberColumn, scale: ScaleId): boolean =>
  typeof value === "number" &&
  column.unit === "share" &&
  scale === "same" &&
  value >= leastPercent &&
  value <= perCent;

const readNumberCell = (
  value: CellValue,
  column: NumberColumn,
  scale: ScaleId,
  where: Where
): Result<number> =>
  looksLikePercent(value, column, scale)
    ? failure(
        fault("looksLikePercent", where, { found: Number(value), share: Number(value) / perCent })
      )
    : readScaled(value, { low: column.range[0], high: column.range[1] }, scale, where);

interface TableContext {
  readonly name: string;
  readonly mapping: ColumnMapping;
}

const readRow = (
  cells: readonly CellValue[],
  row: number,
  columns: readonly Column[],
  places: ReadonlyMap<string, number>,
  { name, mapping }: TableContext
): TableRow => {
  const numbers: Record<string, number> = {};
  const texts: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const column of columns) {
    const place = places.get(column.id);
    const value = place === undefined ? null : (cells[place] ?? null);
    if (place === undefined || isBlank(value)) continue;
    const where = { name, row, column: place + 1, header: column.id };
    const result = isTextColumn(column)
      ? readText(value, column, mapping[column.id]?.words, where)
      : readNumberCell(value, column, mapping[column.id]?.scale ?? "same", where);
    if (!result.ok) faults.push(...result.faults);
    else if (typeof result.value === "number") numbers[column.id] = result.value;
    else texts[column.id] = result.value;
  }
  for (const column of columns)
    if (
      isTextColumn(column) &&
      column.required &&
      texts[column.id] === undefined &&
      !faults.some((f) => f.where.header === column.id)
    )
      faults.push(
        fault(
          "missingValue",
          { name, row, column: (places.get(column.id) ?? 0) + 1, header: column.id },
          { expected: column.label }
        )
      );
  return { row, numbers, texts, faults };
};

/**
 * Reads a table with a header row against declared columns. Columns may stand in any order; what
 * is wrong with a cell stays with its row, so that one bad cell never costs the others their result.
 *
 * @param name how the user knows the table, for faults
 * @param mapping which of the user's headers stand for columns of ours, where they are not our own
 * @returns the rows, or a fault where there is no table to read at all
 */
export const readTable = (
  cells: Cells,
  columns: readonly Column[],
  name: string,
  mapping: ColumnMapping = {}
): Result<DataTable> => {
  const header = readHeader(cells[0] ?? [], columns, name, mapping);
  if (header.faults.length > 0) return failure(...header.faults);
  const missing = columns.filter(
    (column) => isTextColumn(column) && column.required && !header.places.has(column.id)
  );
  if (missing.length > 0)
    return failure(
      ...missing.map((column) =>
        fault(
          "columnMissing",
          { name },
          {
            expected: column.id,
            found: (cells[0] ?? []).map(headerText).filter(Boolean).join(", "),
          }
        )
      )
    );
  const rows = cells
    .slice(1)
    .flatMap((row, r) =>
      row.every((cell) => isBlank(cell))
        ? []
        : [readRow(row, r + 2, columns, header.places, { name, mapping })]
    );
  if (rows.length === 0) return failure(fault("emptyTable", { name }));
  const places = Object.fromEntries([...header.places].map(([id, c]) => [id, c + 1]));
  return success({ rows, columns: places, unused: header.unused });
};
