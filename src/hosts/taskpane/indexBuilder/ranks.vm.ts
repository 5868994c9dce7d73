import { robustnessSettings } from "../../../app/indexBuilder/robustnessSettings";
import type { RankBand } from "../../../core/index/robustness/rankBands";
import type { RankBandAnswer } from "../../../core/index/robustness/rankBandTask";
import { percent } from "../format";
import type { SpanRow } from "../parts/SpanList";
import { text } from "../text";

export interface RanksView {
  readonly summary: string;
  /** The best rank first; a bar covers the places from the best to the worst rank. */
  readonly rows: readonly SpanRow[];
  readonly of: number;
  readonly altText: string;
  /** What could not be built; empty where everything could. */
  readonly failed: string;
}

interface Banded {
  readonly name: string;
  readonly band: RankBand;
}

const rowOf = ({ name, band }: Banded): SpanRow => ({
  name,
  // That it is always or never so is plain from the ranks.
  ...(band.top > 0 && band.top < 1
    ? { note: text.indexBuilder.topShare(robustnessSettings.top, percent(band.top)) }
    : {}),
  value: text.indexBuilder.rankValue(band.rank, band.low, band.high),
  // A rank takes the room of one place, so that a sure one can be seen.
  from: band.low - 1,
  to: band.high,
});

/** As long as the summary of so many units may become. */
export const ranksRoom = (units: number): string => text.indexBuilder.ranksSummary(units, units);

/** How far each unit's rank moves when the index is built in other ways. */
export const ranksView = (answer: RankBandAnswer, units: readonly string[]): RanksView => {
  const banded = answer.bands
    .map((band, unit) => ({ name: units[unit] ?? "", band }))
    .filter(({ band }) => !Number.isNaN(band.rank) && !Number.isNaN(band.low))
    .sort((a, b) => a.band.rank - b.band.rank);
  const sure = banded.filter(({ band }) => band.high - band.low <= 1);
  const words = text.indexBuilder;
  return {
    summary: words.ranksSummary(sure.length, banded.length),
    rows: banded.map(rowOf),
    of: banded.length,
    altText: words.ranksAlt(banded.length),
    failed:
      answer.failed.length > 0 ? words.failedWays(answer.failed.length, answer.replications) : "",
  };
};
