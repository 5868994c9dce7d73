import type { FrameworkNode } from "./framework";

/** A node that weighs one and counts as it is, but for what is given of it. */
export const frameworkNode = (
  given: Pick<FrameworkNode, "code" | "parent"> & Partial<FrameworkNode>
): FrameworkNode => ({
  weight: 1,
  direction: 1,
  normalise: undefined,
  p1: undefined,
  p2: undefined,
  aggregate: undefined,
  minCoverage: 0,
  ...given,
});
