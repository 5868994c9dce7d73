import { failure, success, type Fault, type Result } from "../../fault";
import type { Points } from "../../simulate/draws/points";
import type { BuiltIndex } from "../pipeline/buildIndex";
import { checkVariations } from "./checkVariations";
import { replicator } from "./replicator";
import type { Variation } from "./variation";

/** A replication that could not be built, and why. */
export interface FailedReplication {
  readonly replication: number;
  readonly faults: readonly Fault[];
}

/** The scores of an index in many replications. */
export interface Replications {
  /** A row a replication, a score a unit of the input; a failed one is NaN throughout. */
  readonly scores: readonly Float64Array[];
  readonly failed: readonly FailedReplication[];
}

/**
 * Builds an index at every point of a plan: a column a variation, a coordinate a replication. A
 * replication that cannot be built, such as a geometric mean of a value that noise has made
 * negative, is counted and named, and the others stand.
 */
export const replications = (
  index: BuiltIndex,
  variations: readonly Variation[],
  points: Points
): Result<Replications> => {
  const faults = checkVariations(index, variations);
  if (faults.length > 0) return failure(...faults);
  const replicate = replicator(index, variations);
  const failed: FailedReplication[] = [];
  const count = points[0]?.length ?? 0;
  const scores = Array.from({ length: count }, (_, replication) => {
    const result = replicate(points.map((column) => column[replication] ?? 0));
    if (result.ok) return result.value;
    failed.push({ replication, faults: result.faults });
    return new Float64Array(index.input.units.length).fill(NaN);
  });
  return success({ scores, failed });
};
