import type { Cells, CellValue } from "../../core/fault";
import { filledIn } from "./filledIn";
import { saysSummary, saysTotal, totalOf } from "./totalWords";

/** Rows of a table, from 0 with the header row, that are called totals of others. */
export interface TotalRows {
  /** Their numbers are the sums or means of other rows. */
  readonly certain: readonly number[];
  /** Their numbers are something else. */
  readonly doubtful: readonly number[];
}

type Row = readonly CellValue[];

/** A sum of numbers that were rounded differs a little from the rounded sum. */
const roundedBy = 0.001;

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= roundedBy * Math.max(Math.abs(a), Math.abs(b));

/** The texts before the first number of a row. */
const namesIn = (row: Row): readonly string[] => {
  const filled = filledIn(row);
  const first = filled.findIndex((cell) => typeof cell !== "string");
  return filled
    .slice(0, first < 0 ? filled.length : first)
    .filter((cell) => typeof cell === "string");
};

const isCalledTotal = (row: Row): boolean => {
  const names = namesIn(row);
  return names.some(saysTotal) || saysSummary(names[0]);
};

type Agreement = "sum" | "between" | "other";

/** How a number of a row stands to those above or below it that it may sum up. */
const agreementOf = (number: number, parts: readonly number[]): Agreement => {
  if (parts.length === 0) return "other";
  const sum = parts.reduce((total, part) => total + part, 0);
  if (isNear(number, sum) || isNear(number, sum / parts.length)) return "sum";
  // Of a median, or a mean by size, more cannot be said.
  return number >= Math.min(...parts) && number <= Math.max(...parts) ? "between" : "other";
};

/** Are the numbers of a row the sums or means of some others? What has a text among its parts is not asked. */
const sumsUp = (row: Row, parts: readonly Row[]): boolean => {
  const agreements = row.flatMap((cell, column): readonly Agreement[] => {
    const filled = filledIn(parts.map((part) => part[column] ?? null));
    const numbers = filled.filter((part) => typeof part === "number");
    if (typeof cell !== "number" || numbers.length < filled.length) return [];
    return [agreementOf(cell, numbers)];
  });
  return agreements.includes("sum") && !agreements.includes("other");
};

/** Totals of totals go back further than to the last one; so many are tried. */
const levels = 6;

/** The rows that a total may sum up, the nearest first. */
const partsOf = function* (cells: Cells, at: number, called: readonly number[]) {
  const isPlain = (row: number): boolean => row > 0 && !called.includes(row);
  const plain = cells.map((row, r) => ({ row, r })).filter(({ r }) => isPlain(r));
  const between = (from: number, to: number): readonly Row[] =>
    plain.filter(({ r }) => r > from && r < to).map(({ row }) => row);
  const place = called.indexOf(at);
  const before = called.slice(0, place).reverse().slice(0, levels);
  for (const from of [...before, 0]) yield between(from, at);
  yield between(at, called[place + 1] ?? cells.length);
  yield between(0, cells.length);
  const wholes = namesIn(cells[at] ?? []).map(totalOf);
  yield plain
    .filter(({ row }) =>
      wholes.includes(
        String(row[0] ?? "")
          .trim()
          .toLowerCase()
      )
    )
    .map(({ row }) => row);
};

const isCertain = (cells: Cells, at: number, called: readonly number[]): boolean => {
  for (const parts of partsOf(cells, at, called)) if (sumsUp(cells[at] ?? [], parts)) return true;
  return false;
};

/** Finds the rows of a table that are called totals of others, and looks whether they are. */
export const totalsWithin = (cells: Cells): TotalRows => {
  const called = cells.flatMap((row, r) => (r > 0 && isCalledTotal(row) ? [r] : []));
  const certain = called.filter((row) => isCertain(cells, row, called));
  return { certain, doubtful: called.filter((row) => !certain.includes(row)) };
};
