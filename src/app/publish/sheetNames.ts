/** The sheets of a published copy, in their order. */
export const sheetNames = {
  contents: "Contents",
  brief: "Brief",
  indices: "Indices",
  results: "Results",
  years: "Year by year",
  doubts: "How sure",
  whatIf: "What if",
  paths: "Paths",
  whatIfData: "What-if scenarios",
  assumptions: "Assumptions",
  inputs: "Segment inputs",
  quality: "Data quality",
  segments: "Segments",
  surplus: "Surplus",
  factors: "Factors",
  provenance: "Provenance",
} as const;

export type CopySheetName = (typeof sheetNames)[keyof typeof sheetNames];
