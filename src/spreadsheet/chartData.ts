import type { CellValue } from "../core/fault";

export interface ChartSeries {
  readonly name: string;
  /** One value a category; `null` where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows, taken from its block of cells. */
export interface ChartData {
  readonly categories: readonly string[];
  /** The categories as numbers, for charts that measure them. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly ChartSeries[];
  /** The number format of the values, which the axis takes over as Excel's does. */
  readonly valueFormat: string;
}

const numberIn = (value: CellValue | undefined): number | null =>
  typeof value === "number" ? value : null;

const textIn = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** Reads a block: names of the series in its first row, categories in its first column. */
export const chartData = (
  cells: readonly (readonly CellValue[])[],
  valueFormat = "General"
): ChartData => {
  const [header = [], ...rows] = cells;
  return {
    valueFormat,
    categories: rows.map((row) => textIn(row[0])),
    positions: rows.map((row) => numberIn(row[0])),
    series: header.slice(1).map((name, index) => ({
      name: textIn(name),
      values: rows.map((row) => numberIn(row[index + 1])),
    })),
  };
};

/** The smallest and largest of some numbers; a chart of nothing goes from 0 to 1. */
export const extentOf = (
  values: readonly (number | null)[],
  include?: number
): [number, number] => {
  const numbers = values.filter((value) => value !== null);
  if (include !== undefined) numbers.push(include);
  if (numbers.length === 0) return [0, 1];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low === high) return low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)];
  return [low, high];
};
