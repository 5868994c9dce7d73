import {
  distancetomax,
  distancetominimum,
  distancetoreference,
  distancetotarget,
  fractionofmax,
  minmax,
} from "./byExtent";
import { goalposts, none, scaled } from "./byGoalposts";
import { borda, percentrank, rank, zscore } from "./byRank";
import type { Normalisation } from "./normalisation";

/**
 * Every method of normalisation. Formulas as in OECD and JRC (2008), Handbook on Constructing
 * Composite Indicators, step 5.
 */
export const normalisations: readonly Normalisation[] = Object.freeze([
  minmax,
  zscore,
  scaled,
  rank,
  borda,
  percentrank,
  fractionofmax,
  distancetomax,
  distancetominimum,
  distancetoreference,
  distancetotarget,
  goalposts,
  none,
]);

export const normalisationIds: readonly string[] = normalisations.map(({ id }) => id);
