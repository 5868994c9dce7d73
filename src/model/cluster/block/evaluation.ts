import { blockSize, columns } from "./column";

/*
 * The markets that are not cleared yet, one after another, at the ln Π they have been evaluated at.
 */

/** Which draws they are. */
export const open = new Int32Array(blockSize);

/** The three values θBp^(1−σ): the cluster's of all open draws, then large firms', then imports'. */
export const logValues = new Float64Array(3 * blockSize);
export const values = new Float64Array(3 * blockSize);

/** d ln p / d ln Π of the three sources, in the same order. */
export const slopes = new Float64Array(3 * blockSize);

export const evaluation = columns([
  "exponent",
  "homeIndex",
  "demand",
  "logDemand",
  "response",
  "total",
  "logTotal",
  "room",
]);
