import { clip } from "../../../core/numeric/clip";
import { log } from "../../../core/numeric/log";
import type { SegmentNumbers } from "../../segments/segmentRow";
import { constants } from "../../parameters/constants";
import { locationQuotient } from "../locationQuotient";
import { meanOfKnown, pillarOf, type Pillar } from "./pillar";

/** Where a value stands between two goalposts, on a logarithmic scale; a value of 0 stands at the lower. */
const between = (value: number, low: number, high: number): number =>
  value <= 0 ? 0 : clip(log(value / low) / log(high / low));

const quotientOf = (row: SegmentNumbers): number | undefined => {
  const { workers, regionWorkers, industryWorkers, nationalWorkers } = row;
  if (
    workers === undefined ||
    regionWorkers === undefined ||
    industryWorkers === undefined ||
    nationalWorkers === undefined
  )
    return undefined;
  const quotient = locationQuotient(workers, regionWorkers, industryWorkers, nationalWorkers);
  return Number.isFinite(quotient) ? quotient : undefined;
};

/** Mass: the mean of what the location quotient and the number of firms say. Source: assumption after Schmitz (1990), I.2.2. */
export const mass = (row: SegmentNumbers): Pillar => {
  const quotient = quotientOf(row);
  const items = [
    quotient === undefined
      ? undefined
      : between(
          quotient,
          constants.locationQuotientGoalpostLow.value,
          constants.locationQuotientGoalpostHigh.value
        ),
    row.firms === undefined
      ? undefined
      : between(row.firms, constants.firmsGoalpostLow.value, constants.firmsGoalpostHigh.value),
  ];
  return pillarOf(meanOfKnown(items), items, row.massScore);
};
