/** Large parts of places that are not there from the start, each in a file of its own. */
export const partModules = {
  indexBuilder: () => import("./indexBuilder/IndexBuilder"),
  matchColumns: () => import("./columns/MatchColumns"),
};
