/** What the sheets of a published copy are called: at most 31 characters, and all different. */
export const names = {
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
};
