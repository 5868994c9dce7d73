import { asCells, isLeftOut, type ArgumentInput } from "../catalogue/arguments/argument";
import { nearest } from "../catalogue/nearest";
import { failure, fault, success, type CellValue, type Fault, type Result } from "../fault";

/** A row of a list of names: the name and the cells behind it. */
export interface NamedValues {
  readonly name: string;
  readonly values: readonly CellValue[];
  /** From 1 within the range. */
  readonly row: number;
}

const headerWords = /^(name|id|item|input|lever|parameter|variable)s?$/i;

/** A first row of column titles; anything else with an unknown name is a mistake to be told. */
const isHeader = (name: string): boolean => headerWords.test(name);

/**
 * Reads a range with a name in its first column and values behind it, such as the levers of a
 * scenario. Blank rows and a header row are passed over; a name nobody knows is a fault with the
 * likely name, never ignored.
 *
 * @param argument the argument's name, for faults
 */
export const readNamedValues = (
  input: ArgumentInput,
  known: readonly string[],
  argument: string
): Result<readonly NamedValues[]> => {
  if (isLeftOut(input)) return success([]);
  const rows: NamedValues[] = [];
  const faults: Fault[] = [];
  const cells = asCells(input);
  if ((cells[0]?.length ?? 0) < 2)
    return failure(
      fault(
        "wrongShape",
        { name: argument },
        { found: "one column", expected: "names in the first column, values behind them" }
      )
    );
  cells.forEach((row, r) => {
    const name = String(row[0] ?? "").trim();
    if (name === "" || (r === 0 && isHeader(name))) return;
    const where = { name: argument, row: r + 1, column: 1, header: name };
    if (!known.includes(name))
      faults.push(fault("unknownName", where, { found: name, guess: nearest(name, known) ?? "" }));
    else if (rows.some((seen) => seen.name === name))
      faults.push(fault("nameTwice", where, { found: name }));
    else rows.push({ name, values: row.slice(1), row: r + 1 });
  });
  return faults.length > 0 ? failure(...faults) : success(rows);
};
