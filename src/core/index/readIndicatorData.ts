import { isBlank } from "../catalogue/arguments/argument";
import { nearest } from "../catalogue/nearest";
import { readNumber } from "../catalogue/arguments/readNumber";
import {
  failure,
  fault,
  success,
  warning,
  type Cells,
  type CellValue,
  type Fault,
  type Result,
} from "../fault";
import type { IndicatorData } from "./indicatorData";

/** Data and what of their table was not read. */
export interface DataReading {
  readonly data: IndicatorData;
  /** The row of each unit in the table, the header being row 1. */
  readonly rows: readonly number[];
  readonly warnings: readonly Fault[];
}

interface Place {
  readonly code: string;
  readonly column: number;
}

const headerOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();

const readColumn = (
  rows: readonly (readonly [row: number, cells: readonly CellValue[]])[],
  { code, column }: Place,
  name: string,
  faults: Fault[]
): Float64Array =>
  Float64Array.from(rows, ([row, cells]) => {
    const value = cells[column] ?? null;
    if (isBlank(value)) return NaN;
    const result = readNumber(value, {}, { name, row, column: column + 1, header: code });
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return NaN;
  });

const nameFaults = (
  rows: readonly (readonly [row: number, cells: readonly CellValue[]])[],
  name: string
): readonly Fault[] =>
  rows.flatMap(([row, cells]) =>
    isBlank(cells[0])
      ? [fault("missingValue", { name, row, column: 1 }, { expected: "the name of the unit" })]
      : []
  );

const twiceFaults = (places: readonly Place[], name: string): readonly Fault[] =>
  places
    .filter(({ code }, p) => places.findIndex((each) => each.code === code) !== p)
    .map(({ code, column }) =>
      fault("columnTwice", { name, row: 1, column: column + 1, header: code }, { found: code })
    );

/**
 * Reads a table with a header row of codes and the names of the units in its first column. Only the
 * wanted columns are read; of the others it is said that they are not used, and they may hold
 * anything. A wanted column that stands there twice is a fault; one that is missing is left to those
 * who know why it is wanted.
 *
 * @param name how the user knows the table
 */
export const readIndicatorData = (
  cells: Cells,
  wanted: readonly string[],
  name: string
): Result<DataReading> => {
  const places = (cells[0] ?? [])
    .map((cell, column) => ({ code: headerOf(cell), column }))
    .slice(1)
    .filter(({ code }) => code !== "");
  const used = places.filter(({ code }) => wanted.includes(code));
  const rows = cells.flatMap((row, r) =>
    r === 0 || row.every((cell) => isBlank(cell)) ? [] : [[r + 1, row] as const]
  );
  const faults =
    rows.length === 0
      ? [fault("emptyTable", { name })]
      : [...twiceFaults(used, name), ...nameFaults(rows, name)];
  const columns = used.map((place) => readColumn(rows, place, name, faults));
  if (faults.length > 0) return failure(...faults);
  const missing = wanted.filter((code) => !used.some((place) => place.code === code));
  const warnings = places
    .filter(({ code }) => !wanted.includes(code))
    .map(({ code, column }) =>
      warning(
        "columnUnused",
        { name, row: 1, column: column + 1, header: code },
        { found: code, guess: nearest(code, missing) ?? "" }
      )
    );
  const units = rows.map(([, row]) => headerOf(row[0]));
  return success({
    data: { units, codes: used.map(({ code }) => code), columns },
    rows: rows.map(([row]) => row),
    warnings,
  });
};
