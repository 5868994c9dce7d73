import { count } from "../count";

/** What stands on the sheets that an index of the user's own is written to. */
export const indexSheets = {
  framework: {
    name: "Framework",
    title: "Framework of an index",
    lines: [
      "A row for each indicator and for each level above them. Parent says what a row is part of; the row without a parent is the index itself.",
      "Weight counts among the rows of the same parent. Direction is 1 where more is better, -1 where less is.",
      "Normalise, P1, P2, Aggregate and MinCoverage may stay blank: the methods chosen for the whole index then hold.",
    ] as readonly string[],
    top: "Index",
  },
  index: {
    name: "Index",
    title: "Composite index",
    from: (framework: string, table: string, units: number): string =>
      `From ${framework} and ${table}, ${count(units, "unit", "units")}.`,
    unit: "Unit",
    rank: "Rank",
    low: "Rank, best",
    high: "Rank, worst",
    top: (top: number): string => `Among the first ${top}`,
    coverage: "Coverage",
    ranksNote: (level: string, draws: number): string =>
      `Between the best and the worst rank lie ${level} of ${draws} other ways of building the index: other weights, and the usual other methods.`,
    axis: "Score",
    chartText: (units: number): string =>
      `Columns of the index of ${count(units, "unit", "units")}; the numbers stand in the table above.`,
  },
  weights: {
    name: "Weights",
    title: "Weights",
    note: "Each among its siblings, what it weighs in the index as a whole, and how closely the index follows it.",
    header: [
      "Code",
      "Parent",
      "Weight",
      "Share of its parent",
      "Share of the index",
      "Correlation with the index",
    ] as readonly string[],
  },
  contributions: {
    name: "Contributions",
    title: "Contributions",
    note: "What each indicator adds; a row sums to the score.",
  },
  methods: {
    title: "Methods",
    note: "For what the framework leaves open. Change a choice, and the results follow.",
    header: ["Method", "Choice", "Meaning"] as readonly string[],
  },
  formulas: {
    note: "Formulas of the lab over your own cells: they follow when data, framework or methods change.",
    bands: "Ranks, and how sure they are",
    weights: "Weights",
    scores: "Scores",
    contributions: "Contributions",
  },
  cluster: {
    name: "Indices",
    title: "Collective efficiency and reinvestment",
    note: "Formulas of the lab over your own cells: they follow when the tables change.",
    reinvestment: "Reinvestment",
    reinvestmentTitle: "Where the surplus goes",
    shares: "Shares of surplus, from your table",
    local: "Local parts of them, from your table",
    result: "Reinvestment index and its companions",
    segment: "Segment",
  },
};
