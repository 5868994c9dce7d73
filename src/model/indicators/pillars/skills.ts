import { sum } from "../../../core/numeric/sum";
import type { SegmentNumbers } from "../../segments/segmentRow";
import { known, pillarOf, type Pillar } from "./pillar";

/** Skills: the kinds not in short supply, times how they are learnt. Source: Schmitz (1990), II.4.2. */
export const skills = (row: SegmentNumbers): Pillar => {
  const shortages = [
    row.shortageDesign,
    row.shortageProduction,
    row.shortageMarketing,
    row.shortageManagement,
  ];
  const answered = known(shortages);
  const value =
    answered.length === 0 || row.learningChannel === undefined
      ? undefined
      : (1 - sum(answered) / answered.length) * row.learningChannel;
  return pillarOf(value, [...shortages, row.learningChannel], row.skillsScore);
};
