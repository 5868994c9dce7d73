import type { SegmentRow } from "../../model/segments/segmentRow";
import { findTotals, type Total } from "./totals";

/** A total that is held back, and the rows whose numbers it would have given away. */
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
  const firms = missing.reduce((sum, { numbers }) => sum + (numbers.firms ?? 0), 0);
  return missing.length === 1 || firms < fewest ? missing : [];
};

/**
 * Rows that must be held back as well, since held back rows could be computed from them: totals of
 * which only one part is missing, or only parts that together are too few firms. Holding back a
 * total may leave another total open, so this goes on until nothing is.
 */
export const recoverableRows = (
  rows: readonly SegmentRow[],
  heldBack: readonly SegmentRow[],
  fewest: number
): readonly Recoverable[] => {
  const totals = findTotals(rows);
  const hidden = new Set(heldBack);
  const found: Recoverable[] = [];
  for (let before = -1; before !== found.length;) {
    before = found.length;
    for (const each of totals) {
      const reveals = hidden.has(each.total) ? [] : revealed(each, hidden, fewest);
      if (reveals.length === 0) continue;
      hidden.add(each.total);
      found.push({ row: each.total, reveals });
    }
  }
  return found;
};
