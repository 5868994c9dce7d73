import { clip } from "../../../core/numeric/clip";
import { constants } from "../../parameters/constants";
import type { SegmentNumbers } from "../../segments/segmentRow";
import { meanOfKnown, pillarOf, type Items, type Pillar } from "./pillar";

const ratio = (top: number | undefined, bottom: number | undefined): number | undefined =>
  top === undefined || bottom === undefined || bottom === 0 ? undefined : top / bottom;

/** What firms buy in, against the sector: 0.5 where they buy in as much. */
const boughtIn = (row: SegmentNumbers): number | undefined => {
  const own = ratio(row.valueAdded, row.revenue);
  const sector = row.sectorValueAddedRatio;
  if (own === undefined || sector === undefined || sector === 1) return undefined;
  return clip((constants.divisionOfLabourScale.value * (1 - own)) / (1 - sector));
};

/** Division of labour between firms; specialised subcontracting counts where it is known, capacity subcontracting never. */
const divisionOfLabour = (row: SegmentNumbers): Items => {
  const steps = ratio(row.stepsFarmedOut, row.stepsInProduct);
  const asked = [boughtIn(row), steps === undefined ? undefined : clip(steps)];
  return row.specialisedSubcontracting === undefined
    ? asked
    : [
        ...asked,
        clip(constants.specialisedSubcontractingScale.value * row.specialisedSubcontracting),
      ];
};

/** Six kinds of independent local suppliers, each with its own marginal use. */
const suppliers = (row: SegmentNumbers): Items =>
  [
    row.suppliersMaterials,
    row.suppliersTools,
    row.suppliersNewMachines,
    row.suppliersUsedMachines,
    row.suppliersSpares,
    row.suppliersRepair,
  ].map((count) =>
    count === undefined ? undefined : Math.min(1, count / constants.suppliersForFullScore.value)
  );

/** Network: half division of labour, half local suppliers. Source: Schmitz (1990), I.1.2, I.2.2, II.4.2. */
export const network = (row: SegmentNumbers): Pillar => {
  const division = divisionOfLabour(row);
  const supplied = suppliers(row);
  const value = meanOfKnown([meanOfKnown(division), meanOfKnown(supplied)]);
  return pillarOf(value, [...division, ...supplied], row.networkScore);
};
