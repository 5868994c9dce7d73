import { mayHoldUnits } from "../../app/indexBuilder/indexTables";
import type { LabState } from "./lab/labState";
import { places, type Place } from "./places";

/**
 * The places that have something to show: all of them where segments can be read; where they
 * cannot, an index of the user's own still takes any table.
 */
export const openPlaces = ({ data, opened, likely, others }: LabState): readonly Place[] => {
  if (data) return places;
  return opened && [...likely, ...others].some(mayHoldUnits) ? ["indices"] : [];
};
