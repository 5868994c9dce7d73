import type { SegmentRow } from "../../model/segments/segmentRow";
import { findTotals, tellTooMuch, type Total } from "./totals";

/** A row that is held back as well, and the rows whose numbers it would have given away. */
export interface Recoverable {
  readonly row: SegmentRow;
  readonly reveals: readonly SegmentRow[];
}

/** What a total gives away once the published parts are taken off: the sum of the others. */
const revealed = (
  { parts }: Total,
  hidden: ReadonlySet<SegmentRow>,
  fewest: number
): readonly SegmentRow[] => {
  const missing = parts.filter((row) => hidden.has(row));
  return tellTooMuch(missing, fewest) ? missing : [];
};

/** The part with the fewest firms, of which a reader misses least. */
const smallest = (parts: readonly SegmentRow[]): SegmentRow | undefined =>
  [...parts].sort((a, b) => (a.numbers.firms ?? 0) - (b.numbers.firms ?? 0))[0];

/** The row that must go as well, so that what is held back of a total or its parts stays unknown. */
const alsoHidden = (
  each: Total,
  hidden: ReadonlySet<SegmentRow>,
  fewest: number
): Recoverable | undefined => {
  const { total, parts } = each;
  if (!hidden.has(total)) {
    const reveals = revealed(each, hidden, fewest);
    return reveals.length > 0 ? { row: total, reveals } : undefined;
  }
  // All parts of a hidden total give it away themselves.
  const row = parts.some((part) => hidden.has(part)) ? undefined : smallest(parts);
  return row && { row, reveals: [total] };
};

/**
 * Rows that must be held back as well, since held back rows could be computed from them: totals and
 * means of which only one part is missing, or only parts that together are too few firms. Holding
 * back a total may leave another total open, so this goes on until nothing is.
 */
export const recoverableRows = (
  rows: readonly SegmentRow[],
  heldBack: readonly SegmentRow[],
  fewest: number,
  // Where nothing is held back there is nothing to look for.
  totals = heldBack.length === 0 ? [] : findTotals(rows)
): readonly Recoverable[] => {
  const hidden = new Set(heldBack);
  const found: Recoverable[] = [];
  for (let before = -1; before !== found.length;) {
    before = found.length;
    for (const each of totals) {
      const also = alsoHidden(each, hidden, fewest);
      if (!also) continue;
      hidden.add(also.row);
      found.push(also);
    }
  }
  return found;
};
