import type { Cells, CellValue, Result, Where } from "../../fault";

/** What arrives for an argument: a cell, a range, or `null` where it was left out. */
export type ArgumentInput = CellValue | Cells;

/** A declared argument of a worksheet function, and how its cells become a value. */
export interface Argument<T> {
  /** `each`: one value a cell, broadcast against the other arguments; `whole`: the range as one. */
  readonly kind: "each" | "whole";
  /** A scalar argument takes one cell; every argument takes a range of one cell for it. */
  readonly dimensionality: "scalar" | "matrix";
  readonly type: "number" | "string" | "boolean" | "any";
  readonly optional: boolean;
  /** What stands in for it when it is left out, in words. */
  readonly otherwise?: string;
  /** In words: unit and permitted values. */
  readonly expects: string;
  readonly doc: string;
  /** Is this text one of the words it takes? In a formula such a word stands in quotes. */
  readonly takesWord?: (text: string) => boolean;
  /** Reads the cells; `where` names the argument. Never called with `null` for a required argument. */
  read(input: ArgumentInput, where: Where): Result<T>;
}

/** A range as rows of cells; a single cell is a range of one. */
export const asCells = (input: ArgumentInput): Cells =>
  Array.isArray(input) ? (input as Cells) : [[input as CellValue]];

/** Nothing was given: left out, or a single blank cell. */
export const isLeftOut = (input: ArgumentInput): boolean => {
  const cells = asCells(input);
  return cells.length <= 1 && (cells[0] ?? []).length <= 1 && isBlank(cells[0]?.[0] ?? null);
};

/** A cell with nothing in it: missing, which is never 0. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");
