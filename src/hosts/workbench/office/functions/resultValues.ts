import type { CellValue } from "../../../../core/fault";
import { CellFailure } from "../../../../spreadsheet/customFunction";

type Shown = CellFailure["error"];

const errorsByCode: Readonly<Record<number, Shown>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** No function is associated with the name. */
const unknownFunction: readonly unknown[] = [9, 10];

/** Only two errors show the sentence that came with them. */
const failure = (error: Shown, message: unknown): CellFailure => {
  const speaks = error === "#VALUE!" || error === "#N/A";
  return new CellFailure(error, speaks && typeof message === "string" ? message : "");
};

/** @returns what a failed call shows, as an error value or, where it has a sentence, thrown */
export const failedResult = (code: unknown, message: unknown): CellValue => {
  if (unknownFunction.includes(code)) return "#NAME?";
  throw failure((typeof code === "number" ? errorsByCode[code] : undefined) ?? "#VALUE!", message);
};

interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

/** Formatted numbers and errors keep their value; entities and pictures show #VALUE!. */
const scalar = (value: unknown): CellValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const { type, basicValue } = value as RichValue;
  return type === "Error" || type === "FormattedNumber" ? scalar(basicValue) : "#VALUE!";
};

const isMatrix = (value: readonly unknown[]): value is readonly (readonly unknown[])[] =>
  value.length > 0 && value.every((row) => Array.isArray(row) && row.length > 0);

/**
 * What a call that succeeded shows in its cell, or spills from there.
 * @throws CellFailure where an error was returned, or a list that is no matrix
 */
export const succeededResult = (value: unknown): CellValue | CellValue[][] => {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    if (!isMatrix(rows)) throw new CellFailure("#VALUE!", "");
    return rows.map((row) => row.map(scalar));
  }
  const rich = value as RichValue | null | undefined;
  const shown = scalar(value);
  const known = Object.values(errorsByCode).find((error) => error === shown);
  if (typeof rich === "object" && rich?.type === "Error" && known)
    throw failure(known, rich.message);
  return shown;
};
