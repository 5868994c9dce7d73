import type { CellValue } from "../../core/fault";
import { availability } from "../../core/index/screen/availability";
import { columnOf, withColumns } from "../../core/index/indicatorData";
import { scoresOf, type BuiltIndex } from "../../core/index/pipeline/buildIndex";
import { byInputUnit } from "../../core/index/robustness/byInputUnit";
import { ranksOf, type RankBand } from "../../core/index/robustness/rankBands";

/** What an index says of one unit of the data. */
export interface ScoreRow {
  /** Its place in the data. */
  readonly unit: number;
  /** Code → score, NaN where it has none; the nodes above the indicators, from the top downwards. */
  readonly scores: ReadonlyMap<string, number>;
  /** NaN without a score. */
  readonly score: number;
  readonly rank: number;
  /** Share of the indicators that are known of it, 0 to 1. */
  readonly coverage: number;
}

/** The nodes above the indicators, from the top downwards. */
export const aggregatesOf = ({ tree }: BuiltIndex): readonly string[] =>
  [...tree.aggregates].reverse();

const coverageOf = ({ input, tree: { indicators } }: BuiltIndex): readonly number[] =>
  availability(
    withColumns(
      input,
      indicators,
      indicators.map((code) => columnOf(input, code))
    )
  ).map(({ coverage }) => coverage);

/** Every unit of the data with its scores; one that was left out has none. */
export const scoreRows = (index: BuiltIndex): readonly ScoreRow[] => {
  const codes = aggregatesOf(index);
  const columns = codes.map((code) => byInputUnit(index, scoresOf(index, code)));
  const ranks = ranksOf(columns[0] ?? new Float64Array());
  const coverage = coverageOf(index);
  return index.input.units.map((_, unit) => ({
    unit,
    scores: new Map(codes.map((code, c) => [code, columns[c]?.[unit] ?? NaN])),
    score: columns[0]?.[unit] ?? NaN,
    rank: ranks[unit] ?? NaN,
    coverage: coverage[unit] ?? NaN,
  }));
};

const known = (x: number | undefined): CellValue => (x === undefined || Number.isNaN(x) ? null : x);

/** The cells of a unit: scores, rank, where known its interval, and coverage. */
export const scoreCells = (row: ScoreRow, band: RankBand | undefined): CellValue[] => [
  ...[...row.scores.values()].map(known),
  known(row.rank),
  ...(band ? [band.low, band.high, band.top].map(known) : []),
  row.coverage,
];
