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

/** What rows have in common that a row may add up. */
const groupings: readonly ((row: SegmentRow) => readonly (string | number | undefined)[])[] = [
  ({ texts, numbers }) => ["cluster", texts.cluster, numbers.year],
  ({ texts, numbers }) => ["trade", texts.country, texts.subsector, numbers.year],
  ({ texts, numbers }) => ["trade", texts.subsector, numbers.year],
  ({ texts, numbers }) => ["country", texts.country, numbers.year],
  ({ numbers }) => ["year", numbers.year],
];

/** A row that adds up others. */
export interface Total {
  readonly total: SegmentRow;
  readonly parts: readonly SegmentRow[];
}

const isSum = (total: SegmentRow, parts: readonly SegmentRow[]): boolean => {
  const known = additive.filter(
    (id) =>
      total.numbers[id] !== undefined && parts.every(({ numbers }) => numbers[id] !== undefined)
  );
  // One number alone may be a sum by chance, unless the row does not say what it makes.
  const needed = total.texts.subsector === undefined ? 1 : 2;
  return (
    parts.length > 0 &&
    known.length >= needed &&
    known.every((id) => {
      const sum = parts.reduce((all, { numbers }) => all + (numbers[id] ?? 0), 0);
      return sum > 0 && Math.abs((total.numbers[id] ?? 0) - sum) <= tolerance * sum;
    })
  );
};

const bucketsOf = (rows: readonly SegmentRow[]): readonly (readonly SegmentRow[])[] => {
  const buckets = new Map<string, SegmentRow[]>();
  for (const grouping of groupings)
    for (const row of rows) {
      const key = JSON.stringify(grouping(row));
      buckets.set(key, [...(buckets.get(key) ?? []), row]);
    }
  return [...buckets.values()].filter(({ length }) => length > 1);
};

/** The rows of a bucket that add up its other rows, or its other totals. */
const totalsIn = (bucket: readonly SegmentRow[], known: ReadonlySet<SegmentRow>): Total[] =>
  bucket.flatMap((total) => {
    const others = bucket.filter((row) => row !== total);
    const candidates = [
      others.filter((row) => !known.has(row)),
      others.filter((r) => known.has(r)),
    ];
    const parts = candidates.find((each) => isSum(total, each));
    return parts ? [{ total, parts }] : [];
  });

/**
 * The rows of a table that add up others: of a cluster, a trade, a country or the whole table, in
 * one year. Found by their numbers, for a table does not say which of its rows are totals.
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
