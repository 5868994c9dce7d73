import { success, then, warning, type CellValue, type Fault, type Result } from "../../core/fault";
import { readSegments, type SegmentRow } from "../../model/segments/segmentRow";
import type { InputTables } from "./copyRecord";
import { recoverableRows } from "./recoverable";
import { recoverableCells, type RecoverableCells } from "./recoverableCells";
import { tableNames } from "./sheetNames";
import { findTotals } from "./totals";

/** Whoever knows the trade could tell what a firm earns from a cell that fewer firms make up. */
export const usualFewestFirms = 3;

/** What of a row says only which segment it is. */
const identity = new Set([
  "cluster",
  "subsector",
  "isic",
  "country",
  "year",
  "productType",
  "originYear",
  "originTrigger",
]);

/** Tables as they may be published, and what was held back or could not be judged. */
export interface GuardedTables {
  readonly tables: InputTables;
  readonly remarks: readonly Fault[];
}

const withoutNumbers = (row: readonly CellValue[], header: readonly CellValue[]): CellValue[] =>
  row.map((cell, column) => (identity.has(String(header[column])) ? cell : null));

/** A row without the numbers that would tell of others. */
const without = (
  row: readonly CellValue[],
  header: readonly CellValue[],
  { columns }: RecoverableCells
): CellValue[] =>
  row.map((cell, column) => (columns.some((id) => id === header[column]) ? null : cell));

/** The rows of a table beside the segments that name none of the segments. */
const withoutSegments = (
  cells: InputTables["segments"] | undefined,
  segments: readonly SegmentRow[]
): InputTables["segments"] | undefined => {
  if (!cells || segments.length === 0) return cells;
  const place = (cells[0] ?? []).findIndex((cell) => cell === "segment");
  const names = new Set(segments.flatMap(({ label, texts }) => [label, texts.cluster ?? label]));
  return cells.filter((row, r) => r === 0 || !names.has(String(row[place] ?? "").trim()));
};

const isFew = ({ numbers }: SegmentRow, fewest: number): boolean =>
  numbers.firms !== undefined && numbers.firms < fewest;

/** Only what is left of a table beside its header. */
const filled = (cells: InputTables["segments"] | undefined) =>
  cells && cells.length > 1 ? cells : undefined;

/**
 * Takes every number of segments with fewer than `fewest` firms out of the tables, their rows in
 * the other tables included, so that nothing computed from them is published either; and every
 * number of a total or a mean from which they could be computed by subtraction, and numbers of other
 * rows that hold such a total or a share of it. A segment whose number of
 * firms is not known is published, and said so: somebody has to judge it.
 */
export const guardTables = (tables: InputTables, fewest: number): Result<GuardedTables> =>
  then(readSegments(tables.segments, tableNames.segments), ({ rows }) => {
    const few = rows.filter((row) => isFew(row, fewest));
    const sums = few.length === 0 ? [] : findTotals(rows);
    const totals = recoverableRows(rows, few, fewest, sums);
    const gone = [...few, ...totals.map(({ row }) => row)];
    const known = new Set(sums.map(({ total }) => total));
    const cells = few.length === 0 ? [] : recoverableCells(rows, new Set(gone), known, fewest);
    const cellsOf = new Map(cells.map((each) => [each.row.row - 1, each]));
    const unknown = rows.filter((row) => row.numbers.firms === undefined && !gone.includes(row));
    const hidden = new Set(gone.map(({ row }) => row - 1));
    const [header = []] = tables.segments;
    const surplus = filled(withoutSegments(tables.surplus, gone));
    const factors = filled(withoutSegments(tables.factors, gone));
    const labels = (segments: readonly SegmentRow[]): string =>
      segments.map(({ label }) => label).join("; ");
    return success({
      tables: {
        segments: tables.segments.map((row, r) => {
          if (hidden.has(r)) return withoutNumbers(row, header);
          const told = cellsOf.get(r);
          return told ? without(row, header, told) : row;
        }),
        ...(surplus ? { surplus } : {}),
        ...(factors ? { factors } : {}),
      },
      remarks: [
        ...few.map(({ label }) => warning("tooFewFirms", { name: label }, { limit: fewest })),
        ...totals.map(({ row, reveals }) =>
          warning("totalHeldBack", { name: row.label }, { names: labels(reveals) })
        ),
        ...cells.map(({ row, columns, reveals }) =>
          warning(
            "numberHeldBack",
            { name: row.label },
            { columns: columns.join(", "), names: labels(reveals) }
          )
        ),
        ...(unknown.length > 0 ? [warning("firmsUnknown", {}, { names: labels(unknown) })] : []),
      ],
    });
  });
