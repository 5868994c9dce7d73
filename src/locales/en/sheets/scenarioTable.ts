/** The table that lists scenarios; the model reads it by its name and headers, in every language. */
export const scenarioTable = {
  sheet: "Scenarios",
  header: { lever: "lever", label: "label", unit: "unit", range: "range", base: "base" },
  /** The base of a lever that each segment has its own value of. */
  ownBase: "the segment's own",
  /** A lever of one segment alone, whose base is what is set for all. */
  ofSegment: (lever: string, segment: string): string => `${lever}, ${segment} only`,
  asForAll: "as for all",
};
