import { CellValueType, type ICellData } from "@univerjs/core";
import type { Cell } from "../../../spreadsheet/spreadsheet";
import { shownNumber } from "./shownNumber";

/** Text that would become something else if it were typed again. */
const ambiguous = /^\s*([-+.$€£=']|\d|true$|false$)/i;

const typeOf = (value: Cell["value"]): CellValueType | null => {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  if (typeof value !== "string") return null;
  return ambiguous.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
};

const valueOf = (value: Cell["value"]): string | number | null =>
  typeof value === "boolean" ? Number(value) : value;

/** What the grid itself does not know of a cell. */
export interface Shown {
  /** The text in the number format of the cell, where it is not the value itself. */
  readonly shown: string;
}

/** A cell of the workbook as the grid keeps it. */
export const gridCell = (
  cell: Cell,
  style: string | undefined,
  numberFormat: string | undefined,
  columnWidth: number
): ICellData | undefined => {
  const type = typeOf(cell.value);
  if (type === null && cell.formula === undefined && style === undefined) return undefined;
  const value = valueOf(cell.value);
  const shown =
    typeof cell.value === "number" ? shownNumber(cell.value, numberFormat, columnWidth) : null;
  return {
    ...(type !== null && { v: value, t: type }),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(style !== undefined && { s: style }),
    ...(shown !== null && shown !== String(value) && { custom: { shown } satisfies Shown }),
  };
};

const sameCustom = (a: ICellData, b: ICellData): boolean =>
  (a.custom as Partial<Shown> | null | undefined)?.shown ===
  (b.custom as Partial<Shown> | null | undefined)?.shown;

/** Do both look the same and hold the same? */
export const sameCell = (
  a: ICellData | null | undefined,
  b: ICellData | null | undefined
): boolean => {
  if (!a || !b) return !a && !b;
  const keys = ["v", "t", "f", "s", "p", "si"] as const;
  return keys.every((key) => (a[key] ?? undefined) === (b[key] ?? undefined)) && sameCustom(a, b);
};

const plainText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

/** What the user put into a cell, as it would be typed. `null`: nothing was said of the value. */
export const entryOf = (cell: ICellData | null, formula: string | null): unknown => {
  if (cell === null) return "";
  if (formula) return formula;
  const value = plainText(cell) ?? cell.v;
  if (value === undefined) return cell.f === null || cell.p === null ? "" : null;
  if (value === null || value === "") return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === "1" || value === true;
  return cell.t === CellValueType.FORCE_STRING ? `'${value}` : value;
};
