import type { SimulationInputId } from "../segments/simulationInputs";

/** A condition by which a segment is held against the cases of the book. */
interface Comparable {
  readonly id: SimulationInputId;
  /** The difference that counts as a whole one: as large as it gets between clusters. Assumed. */
  readonly reach: number;
  /** Where the case book supposes the same for all cases, does that say something of each? */
  readonly silenceTells?: boolean;
}

/**
 * What the case book codes and a segment can be compared by. The paper names a shortage of power
 * where there was one, so its silence tells that there was power; on the others it tells nothing.
 */
export const comparableConditions = [
  { id: "massScore", reach: 1 },
  { id: "networkScore", reach: 1 },
  { id: "skillsScore", reach: 1 },
  { id: "jointScore", reach: 1 },
  { id: "power", reach: 1, silenceTells: true },
  { id: "labourSurplus", reach: 0.5 },
  { id: "enforcement", reach: 1 },
  { id: "exportShare", reach: 1 },
  { id: "association", reach: 1 },
  { id: "discrimination", reach: 1 },
  { id: "creditAccess", reach: 1 },
  { id: "replaceability", reach: 1 },
] as const satisfies readonly Comparable[];

export type ComparableId = (typeof comparableConditions)[number]["id"];

export type ComparableCondition = Comparable & { readonly id: ComparableId };
