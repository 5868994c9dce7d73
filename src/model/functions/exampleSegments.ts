import type { Cells } from "../../core/fault";

/** Kumasi's metal trades in the names of the Segments table, as far as the examples need them. */
export const kumasi: Cells = [
  ["massScore", 1],
  ["networkScore", 0.67],
  ["labourSurplus", 0.4],
  ["enforcement", 0.02],
  ["marketGrowth", 0.06],
  ["exportShare", 0.05],
  ["discrimination", 0.5],
  ["creditAccess", 0.1],
];
