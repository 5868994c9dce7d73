import { aggregatesOf, scoreRows, type ScoreRow } from "../../../app/indexBuilder/scoreRows";
import { indexTable } from "../../../core/index/indexTables";
import { unitsOf, type BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { byInputUnit } from "../../../core/index/robustness/byInputUnit";
import type { RankBandAnswer } from "../../../core/index/robustness/rankBandTask";
import { amount, percent } from "../format";
import type { SpanRow } from "../parts/SpanList";
import { language, text } from "../text";

/** A unit that has a score. */
export interface ScoredUnit {
  /** Its place in the data. */
  readonly unit: number;
  readonly label: string;
  readonly score: string;
  /** 0 to 1, for the bar. */
  readonly share: number;
  readonly rank: string;
  readonly coverage: string;
  /** The nodes below the index that are made of others. */
  readonly parts: readonly {
    readonly label: string;
    readonly share: number;
    readonly value: string;
  }[];
}

export interface ScoresView {
  readonly top: string;
  /** What can be shown and ordered by; the first by the index itself. */
  readonly orders: readonly { readonly key: string; readonly label: string }[];
  readonly scored: readonly ScoredUnit[];
  readonly unscored: readonly string[];
}

/** By the name of the units rather than by a score. */
const byName = "\nname";

/** The ends of bars: 0 and 1 or 100 where scores lie between them, else the extremes. */
const endsOf = (values: readonly number[]): readonly [number, number] => {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low < 0) return [low, high];
  return [0, high <= 1 ? 1 : high <= 100 ? 100 : high];
};

const shareIn = (value: number, [low, high]: readonly [number, number]): number =>
  high > low ? (value - low) / (high - low) : 0;

const rankText = (
  { unit, rank }: ScoreRow,
  of: number,
  bands: RankBandAnswer | undefined
): string => {
  const band = bands?.bands[unit];
  const words = text.indexBuilder;
  return band && !Number.isNaN(band.low)
    ? words.rankBetween(rank, band.low, band.high, of)
    : words.rank(rank, of);
};

/** As long as the ranks of so many units may become with their intervals. */
export const rankRooms = (units: number): readonly string[] => [
  text.indexBuilder.rankBetween(units, Math.max(1, units - 1), units, units),
];

/**
 * The units of an index in an order.
 *
 * @param units a name for each unit of the data
 * @param order the key of one of the orders
 */
export const scoresView = (
  index: BuiltIndex,
  units: readonly string[],
  order: string,
  bands?: RankBandAnswer
): ScoresView => {
  const rows = scoreRows(index);
  const codes = aggregatesOf(index);
  const { top } = index.tree;
  const shown = codes.includes(order) ? order : top;
  const scored = rows.filter(({ score }) => !Number.isNaN(score));
  const valueOf = (row: ScoreRow, code: string): number => row.scores.get(code) ?? NaN;
  const ends = new Map(
    codes.map((code) => {
      const values = scored.map((row) => valueOf(row, code));
      return [code, endsOf(values.filter((x) => !Number.isNaN(x)))];
    })
  );
  const partOf = (row: ScoreRow, code: string) => ({
    label: code,
    share: shareIn(valueOf(row, code), ends.get(code) ?? [0, 1]),
    value: amount(valueOf(row, code)),
  });
  const name = (row: ScoreRow): string => units[row.unit] ?? "";
  const ordered = [...scored].sort((a, b) =>
    order === byName
      ? name(a).localeCompare(name(b), language.numbers)
      : (valueOf(b, shown) || -Infinity) - (valueOf(a, shown) || -Infinity)
  );
  return {
    top,
    orders: [
      ...codes.map((code) => ({ key: code, label: code })),
      { key: byName, label: text.indexBuilder.byName(top) },
    ],
    scored: ordered.map((row) => ({
      unit: row.unit,
      label: name(row),
      score: amount(valueOf(row, shown)),
      share: partOf(row, shown).share,
      rank: rankText(row, scored.length, bands),
      coverage: text.indexBuilder.coverage(percent(row.coverage)),
      parts: codes
        .filter((code) => code !== top && !Number.isNaN(valueOf(row, code)))
        .map((code) => partOf(row, code)),
    })),
    unscored: rows.filter(({ score }) => Number.isNaN(score)).map(name),
  };
};

/** What each indicator adds to the score of a unit; none where the index does not add up. */
export const contributionRows = (index: BuiltIndex, unit: number): readonly SpanRow[] => {
  const table = indexTable(index, "contributions");
  if (!table.ok) return [];
  const places = byInputUnit(index, Float64Array.from(unitsOf(index).keys()));
  const row = table.value.rows[places[unit] ?? NaN];
  if (!row) return [];
  return table.value.header.slice(1).map((name, c) => {
    const added = row[c + 1];
    return typeof added === "number"
      ? { name, from: 0, to: added, value: amount(added) }
      : { name, from: 0, to: 0, value: text.indexBuilder.addsMissing };
  });
};
