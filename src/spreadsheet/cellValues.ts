import { dateToExcel, type CellErrorValue, type CellValueInput } from "@cj-tech-master/excelts";
import { isCellError, type CellValue } from "../core/fault";

interface Parts {
  readonly error?: unknown;
  readonly richText?: readonly { readonly text: string }[];
  readonly text?: unknown;
  readonly checkbox?: unknown;
}

const ofObject = (value: Parts): CellValue => {
  if (typeof value.error === "string") return value.error;
  if (value.richText) return value.richText.map((run) => run.text).join("");
  if (typeof value.text === "string") return value.text;
  if (typeof value.checkbox === "boolean") return value.checkbox;
  return null;
};

/** What the library keeps in a cell, as a plain value: dates as serial numbers, rich text as text. */
export const plainValue = (value: unknown, date1904 = false): CellValue => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (value instanceof Date) return dateToExcel(value, date1904);
  return typeof value === "object" && value !== null ? ofObject(value) : null;
};

const asError = (text: string): CellValueInput => ({ error: text as CellErrorValue["error"] });

/** A plain value as the library wants it; a number that no cell can hold becomes `#NUM!`. */
export const storedValue = (value: CellValue): CellValueInput => {
  if (value === "" || value === null) return null;
  if (typeof value === "number" && !Number.isFinite(value)) return asError("#NUM!");
  return isCellError(value) ? asError(value) : value;
};
