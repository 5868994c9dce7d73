import { weightRows } from "../../../app/indexBuilder/weightRows";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { correlationNumber, finePercent } from "../format";
import { text } from "../text";

export interface WeightLine {
  readonly code: string;
  /** Levels below the index. */
  readonly depth: number;
  readonly share: string;
  readonly effective: string;
  readonly follows: string;
}

export interface WeightsView {
  readonly summary: string;
  readonly lines: readonly WeightLine[];
}

/** Nominal weights, what becomes of them in the index, and how closely the index follows each part. */
export const weightsView = (index: BuiltIndex): WeightsView => {
  const rows = weightRows(index);
  const indicators = rows.filter(({ code }) => !index.tree.children.has(code));
  const heaviest = indicators.reduce((a, b) => (b.effective > a.effective ? b : a));
  return {
    summary: text.indexBuilder.weightsSummary(heaviest.code, finePercent(heaviest.effective)),
    lines: rows
      .filter(({ depth }) => depth > 0)
      .map(({ code, depth, share, effective, correlation }) => ({
        code,
        depth,
        share: finePercent(share),
        effective: finePercent(effective),
        follows: correlationNumber(correlation),
      })),
  };
};
