import type { Translations } from "../../language";
import { aggregating } from "./functions/aggregating";
import { compositeIndices } from "./functions/compositeIndices";
import { concentration } from "./functions/concentration";
import { efficiency } from "./functions/efficiency";
import { markets } from "./functions/markets";
import { normalising } from "./functions/normalising";
import { records } from "./functions/records";
import { reinvestment } from "./functions/reinvestment";
import { simulations } from "./functions/simulations";

/** What the functions do, take and give. */
export const functions: Translations = {
  ...concentration,
  ...normalising,
  ...aggregating,
  ...compositeIndices,
  ...efficiency,
  ...reinvestment,
  ...markets,
  ...simulations,
  ...records,
};
