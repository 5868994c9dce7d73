import { sum } from "../core/numeric/sum";
import { jointAction } from "../model/indicators/pillars/jointAction";
import { mass } from "../model/indicators/pillars/mass";
import { network } from "../model/indicators/pillars/network";
import { pillarOf } from "../model/indicators/pillars/pillar";
import { skills } from "../model/indicators/pillars/skills";
import type { SegmentNumbers } from "../model/segments/segmentRow";

/** Share of what collective efficiency asks for that is known, also where it is too little for a score. */
export const coverage = (numbers: SegmentNumbers): number => {
  const pillars = [
    mass(numbers),
    network(numbers),
    skills(numbers),
    jointAction(numbers),
    pillarOf(numbers.power, [numbers.power], undefined),
  ];
  return sum(pillars.map((p) => p.itemsKnown)) / sum(pillars.map((p) => p.itemsAsked));
};
