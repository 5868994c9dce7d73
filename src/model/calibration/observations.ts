import { failure, fault, success, type Fault, type Result } from "../../core/fault";
import type { SegmentHistory } from "../history/readHistory";
import type { OutcomeId } from "../outcomes";

/** The outcome that a column of the History table is held against. */
const measured = { firms: "firms", workers: "jobs", revenue: "revenue" } as const satisfies Record<
  string,
  OutcomeId
>;

export type Measure = keyof typeof measured;

/** A figure of the past, relative to the segment's first year. */
export interface Observation {
  /** Years after the first. */
  readonly year: number;
  readonly outcome: OutcomeId;
  readonly value: number;
}

/** The first year, two to fit on and one to forecast. */
const fewestYears = 4;
const longestHistory = 30;

/** Columns that can be used: known and above 0 in the first year. */
const usable = ({ years }: SegmentHistory): readonly Measure[] =>
  (Object.keys(measured) as Measure[]).filter((column) => (years[0]?.numbers[column] ?? 0) > 0);

const refusal = (history: SegmentHistory, columns: readonly Measure[]): readonly Fault[] => {
  const where = { name: "History", ...(history.segment === "" ? {} : { header: history.segment }) };
  const span = (history.years.at(-1)?.year ?? 0) - (history.years[0]?.year ?? 0);
  const needs = (found: string, expected: string): readonly Fault[] => [
    fault("undefinedResult", where, { found, expected }, "notAvailable"),
  ];
  if (history.years.length < fewestYears)
    return needs(`a history of ${history.years.length} years`, `${fewestYears} years or more`);
  if (span > longestHistory)
    return needs(`a history over ${span} years`, `${longestHistory} years at most`);
  return columns.length === 0
    ? needs("a first year without figures", "firms, workers or revenue above 0 in the first year")
    : [];
};

/** The figures of a segment's small firms, relative to the first year, from the second year on. */
export const observationsOf = (history: SegmentHistory): Result<readonly Observation[]> => {
  const columns = usable(history);
  const faults = refusal(history, columns);
  if (faults.length > 0) return failure(...faults);
  const [first, ...later] = history.years;
  return success(
    later.flatMap(({ year, numbers }) =>
      columns.flatMap((column) => {
        const [base, value] = [first?.numbers[column], numbers[column]];
        // A figure of 0 has no logarithm: a cluster that is gone cannot be fitted.
        if (first === undefined || base === undefined || value === undefined || value === 0)
          return [];
        return [{ year: year - first.year, outcome: measured[column], value: value / base }];
      })
    )
  );
};
