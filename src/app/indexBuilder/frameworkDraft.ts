import { frameworkNode } from "../../core/index/framework/frameworkNode";
import { isBlank } from "../../core/catalogue/arguments/argument";
import type { Cells, CellValue } from "../../core/fault";
import type { FrameworkNode } from "../../core/index/framework/framework";

/** A column that could be an indicator. */
export interface IndicatorColumn {
  readonly code: string;
  /** Share of the units of which it is known, 0 to 1. */
  readonly known: number;
  /** Is it taken without a question? */
  readonly suggested: boolean;
}

/** Less known than this, a column is not suggested: the limit of the JRC's audits. */
const enoughKnown = 0.65;
const [firstYear, lastYear] = [1500, 2200];

const isYear = (x: number): boolean => Number.isInteger(x) && x >= firstYear && x <= lastYear;

const columnOf = (cells: Cells, header: CellValue, place: number): IndicatorColumn | undefined => {
  const code = String(header ?? "").trim();
  const rows = cells.slice(1).filter((row) => !row.every(isBlank));
  const known = rows.map((row) => row[place] ?? null).filter((cell) => !isBlank(cell));
  const numbers = known.filter((cell) => typeof cell === "number");
  const isIndicator = code !== "" && numbers.length === known.length && new Set(numbers).size > 1;
  if (!isIndicator) return undefined;
  const share = known.length / rows.length;
  return { code, known: share, suggested: share >= enoughKnown && !numbers.every(isYear) };
};

/** The columns of a table that hold numbers which differ; the first column is that of the names. */
export const indicatorColumns = (cells: Cells): readonly IndicatorColumn[] => {
  const [header = []] = cells;
  const found = header.flatMap((cell, c) =>
    c === 0 ? [] : [columnOf(cells, cell, c)].flatMap((column) => column ?? [])
  );
  return found.filter(({ code }, i) => found.findIndex((other) => other.code === code) === i);
};

/**
 * A framework to begin with: one level above the indicators, all of the same weight, more of each
 * being better.
 *
 * @param top wish for the code of the index
 */
export const frameworkOfColumns = (
  codes: readonly string[],
  top: string
): readonly FrameworkNode[] => {
  let free = top;
  for (let number = 2; codes.includes(free); number++) free = `${top} ${number}`;
  return [
    frameworkNode({ code: free, parent: null }),
    ...codes.map((code) => frameworkNode({ code, parent: free })),
  ];
};
