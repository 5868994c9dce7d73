/** Large parts of places, and the sample, that are not there from the start, each in a file of its own. */
export const partModules = {
  indexBuilder: () => import("./indexBuilder/IndexBuilder"),
  sample: () => import("../../app/sampleSheets"),
  matchColumns: () => import("./columns/MatchColumns"),
};
