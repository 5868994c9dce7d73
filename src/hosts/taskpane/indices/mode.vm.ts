import { competitionMode } from "../../../model/indicators/competitionMode";
import { defaultParameters } from "../../../model/parameters";
import { segmentColumns } from "../../../model/segments/columns";
import type { SegmentNumbers } from "../../../model/segments/segmentRow";
import { percent } from "../format";
import { inWords, text } from "../text";

/** Innovation or squeezed labour; without a share where the table does not say enough. */
export interface ModeView {
  /** Share of competition that is by innovation, 0 to 1. */
  readonly innovation?: number;
  readonly sentence: string;
}

const needed = ["labourSurplus", "enforcement"] as const;

/** Firms per unit of revenue against the base year; 1 where there is one year only. */
const crowding = 1;

/** Blanks are not filled: what is not known is named. */
export const modeView = (numbers: SegmentNumbers, collectiveEfficiency: number): ModeView => {
  const { labourSurplus, enforcement } = numbers;
  if (labourSurplus === undefined || enforcement === undefined) {
    const missing = needed.filter((id) => numbers[id] === undefined);
    const labels = missing.map((id) => inWords(segmentColumns[id].label));
    return { sentence: text.indices.modeMissing(labels, missing) };
  }
  const innovation = competitionMode(
    { collectiveEfficiency, labourSurplus, enforcement, crowding },
    defaultParameters
  );
  // Of the rounded share, so that the two add up.
  const shown = Math.round(innovation * 100) / 100;
  return { innovation, sentence: text.indices.modeText(percent(shown), percent(1 - shown)) };
};
