/** The columns of a table of indices, in a sheet as in a published copy. */
export const indexHeader = [
  "Segment",
  "Collective efficiency",
  "Rank, best",
  "Rank, worst",
  "Mass",
  "Network",
  "Skills",
  "Joint action",
  "Power",
  "Coverage",
  "Reinvestment index",
  "Invested in local manufacturing",
  "Invested locally, with marketing",
  "Leakage",
  "Notes",
] as const;
