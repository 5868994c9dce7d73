import type { FrameworkNode } from "../../core/index/framework/framework";
import { frameworkNode as node } from "../../core/index/framework/frameworkNode";

/** A unit needs this share of what is below a node: else little would be told as much. */
const enoughKnown = 0.5;

/**
 * An example of an analyst's own index over the case book: how far the firms of a segment can take
 * the high road, by working together, by skill rather than cheap labour, and by reaching markets.
 * Weights are assumptions; changing them is what the example is for.
 */
export const sampleFramework: readonly FrameworkNode[] = [
  node({ code: "HighRoad", parent: null, minCoverage: enoughKnown }),
  node({ code: "Cooperation", parent: "HighRoad", weight: 0.4, minCoverage: enoughKnown }),
  node({ code: "networkScore", parent: "Cooperation" }),
  node({ code: "jointScore", parent: "Cooperation" }),
  node({ code: "association", parent: "Cooperation" }),
  node({ code: "Labour", parent: "HighRoad", weight: 0.35, minCoverage: enoughKnown }),
  node({ code: "skillsScore", parent: "Labour" }),
  node({ code: "enforcement", parent: "Labour" }),
  node({ code: "labourSurplus", parent: "Labour", direction: -1 }),
  node({ code: "Reach", parent: "HighRoad", weight: 0.25, minCoverage: enoughKnown }),
  node({ code: "exportShare", parent: "Reach" }),
  node({ code: "creditAccess", parent: "Reach" }),
];
