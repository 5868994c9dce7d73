import type { NumberColumnId, SegmentRow } from "../../model/segments/segmentRow";

/** Columns whose numbers add up: those of a total are the sums of those of its parts. */
const additive = [
  "firms",
  "workers",
  "revenue",
  "valueAdded",
  "largeFirmRevenue",
] as const satisfies readonly NumberColumnId[];

/** How far a sum may be from its total and still be it, as a share: tables are rounded. */
const tolerance = 0.005;

/** Is a number what was worked out, as far as tables are rounded? */
export const isAbout = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= tolerance * Math.abs(expected);

/** What rows have in common that a row may add up; without the year, a row may add up years. */
const groupings: readonly ((row: SegmentRow) => readonly (string | number | undefined)[])[] = [
  ({ texts, numbers }) => ["cluster", texts.cluster, numbers.year],
  ({ texts, numbers }) => ["trade", texts.country, texts.subsector, numbers.year],
  ({ texts, numbers }) => ["trade", texts.subsector, numbers.year],
  ({ texts, numbers }) => ["country", texts.country, numbers.year],
  ({ numbers }) => ["year", numbers.year],
  ({ texts }) => ["segment", texts.cluster, texts.subsector],
  ({ texts }) => ["cluster over years", texts.cluster],
  () => ["all"],
];

/** Groups of at least two rows that a row among them may sum up. */
export const bucketsOf = (rows: readonly SegmentRow[]): readonly (readonly SegmentRow[])[] => {
  const buckets = new Map<string, SegmentRow[]>();
  for (const grouping of groupings)
    for (const row of rows) {
      const key = JSON.stringify(grouping(row));
      buckets.set(key, [...(buckets.get(key) ?? []), row]);
    }
  return [...buckets.values()].filter(({ length }) => length > 1);
};

/** A row that sums up others: their total or their mean. */
export interface Total {
  readonly total: SegmentRow;
  readonly parts: readonly SegmentRow[];
}

const knownOfAll = (rows: readonly SegmentRow[], id: NumberColumnId): boolean =>
  rows.every(({ numbers }) => numbers[id] !== undefined);

/** One number alone may be a sum by chance, unless the row does not say what it makes. */
const neededOf = ({ texts }: SegmentRow): number => (texts.subsector === undefined ? 1 : 2);

export const sumOf = (rows: readonly SegmentRow[], id: NumberColumnId): number =>
  rows.reduce((all, { numbers }) => all + (numbers[id] ?? 0), 0);

/** Is every number that adds up the sum of the parts? Looks no further than to the first that is not. */
const isSum = (total: SegmentRow, parts: readonly SegmentRow[]): boolean => {
  let found = 0;
  for (const id of additive) {
    const value = total.numbers[id];
    if (value === undefined || !knownOfAll(parts, id)) continue;
    const sum = sumOf(parts, id);
    if (!(sum > 0 && isAbout(value, sum))) return false;
    found += 1;
  }
  return found >= neededOf(total);
};

/** Every part alike, or each by its firms, its workers or its sales. */
const weightings: readonly ((row: SegmentRow) => number)[] = [
  () => 1,
  ({ numbers }) => numbers.firms ?? NaN,
  ({ numbers }) => numbers.workers ?? NaN,
  ({ numbers }) => numbers.revenue ?? NaN,
];

const meanOf = (
  parts: readonly SegmentRow[],
  id: NumberColumnId,
  weightOf: (row: SegmentRow) => number
): number => {
  const weights = parts.reduce((all, part) => all + weightOf(part), 0);
  return parts.reduce((all, part) => all + weightOf(part) * (part.numbers[id] ?? 0), 0) / weights;
};

const differIn = ([first, ...rest]: readonly SegmentRow[], id: NumberColumnId): boolean =>
  rest.some(({ numbers }) => numbers[id] !== first?.numbers[id]);

/** Is every number in which the parts differ their mean? Looks no further than to the first that is not. */
const isMeanBy = (
  total: SegmentRow,
  parts: readonly SegmentRow[],
  weightOf: (row: SegmentRow) => number,
  isLooked: (id: NumberColumnId) => boolean
): boolean => {
  let found = 0;
  for (const [id, value] of Object.entries(total.numbers) as [NumberColumnId, number][]) {
    if (!isLooked(id) || !knownOfAll(parts, id) || !differIn(parts, id)) continue;
    if (!isAbout(value, meanOf(parts, id, weightOf))) return false;
    found += 1;
  }
  return found >= neededOf(total);
};

/** Is a row the mean of others, weighted in one of the usual ways? */
const isMean = (total: SegmentRow, parts: readonly SegmentRow[]): boolean =>
  weightings.some((weightOf, w) =>
    // Of a weighted mean the weights themselves are no mean.
    isMeanBy(
      total,
      parts,
      weightOf,
      (id) => id !== "year" && (w === 0 || !additive.some((each) => each === id))
    )
  );

/**
 * Do rows that are missing from a sum tell too much, taken together? One segment alone does, and so
 * do several of too few firms; the firms of a segment are the same in every year.
 */
export const tellTooMuch = (missing: readonly SegmentRow[], fewest: number): boolean => {
  const firms = new Map<string, number>();
  for (const { label, numbers } of missing)
    firms.set(label, Math.max(firms.get(label) ?? 0, numbers.firms ?? 0));
  const all = [...firms.values()].reduce((sum, each) => sum + each, 0);
  return firms.size === 1 || (firms.size > 1 && all < fewest);
};

/** May a row be the total of one other alone? A year in which nothing changed is none of the year before. */
const repeats = (total: SegmentRow, only: SegmentRow): boolean =>
  total.numbers.year === undefined || total.numbers.year === only.numbers.year;

/** The rows of a bucket that sum up its other rows, or its other totals. */
const totalsIn = (bucket: readonly SegmentRow[], known: ReadonlySet<SegmentRow>): Total[] =>
  bucket.flatMap((total) => {
    const others = bucket.filter((row) => row !== total);
    const candidates = [
      others.filter((row) => !known.has(row)),
      others.filter((r) => known.has(r)),
    ];
    const parts = candidates.find(
      (each) =>
        (each.length > 1 || each.some((only) => repeats(total, only))) &&
        (isSum(total, each) || (each.length > 1 && isMean(total, each)))
    );
    return parts ? [{ total, parts }] : [];
  });

/**
 * The rows of a table that sum up others: of a cluster, a trade, a country, the years of a segment
 * or the whole table. Found by their numbers, for a table does not say which of its rows are totals
 * or means. A row of changes makes the later year the total of itself and the year before.
 */
export const findTotals = (rows: readonly SegmentRow[]): readonly Total[] => {
  const buckets = bucketsOf(rows);
  let found: Total[] = [];
  // Totals of totals show themselves once the totals below them are known.
  for (let round = 0; round <= groupings.length; round++) {
    const known = new Set(found.map(({ total }) => total));
    const next = buckets.flatMap((bucket) => totalsIn(bucket, known));
    if (next.length === found.length) return next;
    found = next;
  }
  return found;
};
