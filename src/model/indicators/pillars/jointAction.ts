import { constants } from "../../parameters/constants";
import type { SegmentNumbers } from "../../segments/segmentRow";
import { meanOfKnown, pillarOf, type Pillar } from "./pillar";

/** Joint action: the mean of four kinds of co-operation, from absent to institutional. Source: Schmitz (1990), II.4.2. */
export const jointAction = (row: SegmentNumbers): Pillar => {
  const items = [row.backward, row.forward, row.horizontal, row.multilateral].map((level) =>
    level === undefined ? undefined : level / constants.cooperationFull.value
  );
  return pillarOf(meanOfKnown(items), items, row.jointScore);
};
