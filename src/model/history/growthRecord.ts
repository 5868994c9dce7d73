import { fault, success, type Fault, type Result } from "../../core/fault";
import { failure } from "../../core/fault";
import { power } from "../../core/numeric/power";
import { historyGroups, historyMeasures, type HistoryGroup } from "./historyColumns";
import type { HistoryTable, HistoryYear, SegmentHistory } from "./readHistory";

/** Growth per year of one group of firms of a segment; a fault where a figure is not known. */
export interface GrowthRecord {
  readonly segment: string;
  readonly group: HistoryGroup;
  readonly from: number;
  readonly to: number;
  /** Firms, workers, revenue. */
  readonly growth: readonly Result<number>[];
}

const yearOf = (history: SegmentHistory, wanted: number, name: string): Result<HistoryYear> => {
  const found = history.years.find(({ year }) => year === wanted);
  return found
    ? success(found)
    : failure(
        fault(
          "yearMissing",
          { name, ...(history.segment === "" ? {} : { header: history.segment }) },
          { found: wanted, expected: history.years.map(({ year }) => year).join(", ") }
        )
      );
};

/** (last/first)^(1/years) − 1. */
const growthOf = (
  first: HistoryYear,
  last: HistoryYear,
  column: string,
  table: HistoryTable
): Result<number> => {
  const at = (row: number): Fault["where"] => ({
    name: table.name,
    row,
    ...(table.columns[column] === undefined ? {} : { column: table.columns[column] }),
    header: column,
  });
  const [start, end] = [first.numbers[column], last.numbers[column]];
  if (start === undefined || end === undefined)
    return failure(
      fault(
        "missingValue",
        at(start === undefined ? first.row : last.row),
        { expected: "a figure in the first and in the last year" },
        "notAvailable"
      )
    );
  if (start === 0) return failure(fault("zeroDenominator", at(first.row), { names: column }));
  return success(power(end / start, 1 / (last.year - first.year)) - 1);
};

const recordOfSegment = (
  table: HistoryTable,
  history: SegmentHistory,
  from: number | undefined,
  to: number | undefined
): Result<GrowthRecord[]> => {
  const first = yearOf(history, from ?? history.years[0]?.year ?? NaN, table.name);
  const last = yearOf(history, to ?? history.years.at(-1)?.year ?? NaN, table.name);
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (last.value.year <= first.value.year)
    return failure(
      fault(
        "undefinedResult",
        { name: table.name, ...(history.segment === "" ? {} : { header: history.segment }) },
        {
          found: `growth from ${first.value.year} to ${last.value.year}`,
          expected: "two years, the first before the last",
        }
      )
    );
  const groups = Object.entries(historyGroups) as [HistoryGroup, readonly string[]][];
  return success(
    groups
      .filter(([, columns]) => columns.some((column) => column in table.columns))
      .map(([group, columns]) => ({
        segment: history.segment,
        group,
        from: first.value.year,
        to: last.value.year,
        growth: historyMeasures.map((_, m) =>
          growthOf(first.value, last.value, columns[m] ?? "", table)
        ),
      }))
  );
};

/**
 * The record of growth that a case study starts from: small firms beside large ones and all
 * manufacturing. Source: Schmitz (1990), II.4.2.
 *
 * @param from first year, that of each segment where left out
 * @param to last year, likewise
 */
export const growthRecord = (
  table: HistoryTable,
  from?: number,
  to?: number
): Result<GrowthRecord[]> => {
  const results = table.segments.map((history) => recordOfSegment(table, history, from, to));
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  return faults.length > 0
    ? failure(...faults)
    : success(results.flatMap((result) => (result.ok ? result.value : [])));
};
