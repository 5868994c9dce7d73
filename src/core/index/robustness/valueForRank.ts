import { failure, fault, success, type Result } from "../../fault";
import { nearest } from "../../catalogue/nearest";
import { bisect } from "../../numeric/bisect";
import { extent } from "../../numeric/extent";
import { columnOf, withColumns, type IndicatorData } from "../indicatorData";
import { buildIndex, scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { byInputUnit } from "./byInputUnit";
import { ranksOf } from "./rankBands";

/** What one indicator of a unit would have to be. */
export interface ValueForRank {
  /** The indicator as it is; `undefined` where it is missing. */
  readonly from: number | undefined;
  /**
   * The nearest value that reaches the rank: `from` where the unit holds it already, `undefined`
   * where no value in the range of the data reaches it.
   */
  readonly to: number | undefined;
  /** The rank at that value, or the best rank that the range of the data can give. */
  readonly rank: number;
}

const withCell = (data: IndicatorData, code: string, unit: number, value: number): IndicatorData =>
  withColumns(
    data,
    data.codes,
    data.codes.map((each, c) => {
      const column = data.columns[c] ?? new Float64Array();
      return each === code ? column.with(unit, value) : column;
    })
  );

/** The scores of all units if one of them had another value of an indicator; none where that cannot be built. */
export const scoresWith = (
  index: BuiltIndex,
  code: string,
  unit: number,
  value: number
): Float64Array | undefined => {
  const built = buildIndex(index.record, withCell(index.input, code, unit, value));
  return built.ok ? byInputUnit(built.value, scoresOf(built.value)) : undefined;
};

/** The rank of a unit if one of its indicators had a value; Infinity where it has none. */
const rankWith = (index: BuiltIndex, code: string, unit: number, value: number): number => {
  const scores = scoresWith(index, code, unit, value);
  const rank = scores ? (ranksOf(scores)[unit] ?? NaN) : NaN;
  return Number.isNaN(rank) ? Infinity : rank;
};

const search = (index: BuiltIndex, code: string, unit: number, wanted: number): ValueForRank => {
  const column = columnOf(index.input, code);
  const value = column[unit] ?? NaN;
  const from = Number.isNaN(value) ? undefined : value;
  const { low, high } = extent(column);
  const rankAt = (tried: number): number => rankWith(index, code, unit, tried);
  const start = from ?? (low + high) / 2;
  const now = rankAt(value);
  if (now <= wanted) return { from, to: from, rank: now };
  const ends = [low, high].map((end) => ({ end, rank: rankAt(end) }));
  const found = ends
    .filter(({ rank }) => rank <= wanted)
    .map(({ end }) => bisect((x) => rankAt(x) <= wanted, start, end))
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  const to = found[0];
  return {
    from,
    to,
    rank: to === undefined ? Math.min(now, ...ends.map(({ rank }) => rank)) : rankAt(to),
  };
};

/**
 * The value that one indicator of a unit needs for the unit to reach a rank, all else being as it
 * is. The whole index is built for every value tried, so that treatment and normalisation move with
 * it. Values are looked for between the smallest and the largest of the data.
 *
 * @param unit place of the unit in the input
 * @param rank from 1, the best, to the number of units
 */
export const valueForRank = (
  index: BuiltIndex,
  unit: number,
  code: string,
  rank: number
): Result<ValueForRank> => {
  const { indicators } = index.tree;
  const count = index.input.units.length;
  if (!indicators.includes(code))
    return failure(
      fault("unknownName", {}, { found: code, guess: nearest(code, indicators) ?? "" })
    );
  if (!Number.isInteger(rank) || rank < 1 || rank > count)
    return failure(
      fault("outOfRange", {}, { found: rank, expected: `a whole number from 1 to ${count}` })
    );
  return success(search(index, code, unit, rank));
};
