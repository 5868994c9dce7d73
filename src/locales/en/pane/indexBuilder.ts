import { count } from "../count";

/** The builder of an index of the user's own. */
export const indexBuilder = {
  parts: "Indices",
  clusterPart: "Clusters",
  ownPart: "Your own index",
  heading: "An index of your own",
  explanation:
    "A composite index brings several indicators to one scale and takes their mean, level by level. You say which, and what each weighs.",
  fromAnyTable:
    "It takes any table of this workbook with units in rows and indicators in columns; no cluster is needed.",
  build: "Build an index",
  reading: "Reading the tables…",

  table: "Table of units",
  tableHint: "A row for each unit, its name in the first column.",
  framework: "Framework",
  newFramework: "New, from columns of the table",
  foreignFramework: "Framework with headers of its own",
  whatIsFramework: "What is a framework?",
  framed: [
    "A table that describes the index: a row for each indicator and for each level above them, and one for the index itself.",
    "Code is the header of an indicator in the table of units, or a name you give to a level. Parent is the code of the row it is part of; that of the index stays blank.",
    "Weight counts among the rows of one parent. Direction is -1 where less is better. The other columns name methods for a single row and may be left out.",
  ] as readonly string[],
  noTables:
    "This workbook has no table with units in rows and indicators in columns yet. Type or paste one: names in the first column, a header above each column.",

  create: "Write a framework",
  createHint: (columns: number, table: string): string =>
    `A new sheet with one level above ${count(columns, "indicator", "indicators")} of ${table}, all of equal weight and the more the better. Change there what you see otherwise; the results follow.`,
  chooseColumns: (chosen: number, all: number): string => `Indicators: ${chosen} of ${all}`,
  columnKnown: (code: string, share: string): string => `${code}, ${share} known`,
  leftOut: (columns: number): string =>
    columns === 1 ? "A column is left out" : `${columns} columns are left out`,
  leftOutHint: (columns: string): string =>
    `Some cells are text where the others are numbers: ${columns}. Repair these cells, and what stands below these headers can be chosen.`,
  noColumns: "No column of this table holds numbers that differ from unit to unit.",

  methods: "Methods",
  methodsHint:
    "They hold for whatever the framework leaves open. Methods with parameters of their own, such as goalposts, are named in the framework.",
  methodsUsual: "as usual",
  methodsChanged: (changed: readonly string[]): string => changed.join(", "),
  back: "Back to the usual methods",

  cannot: "The index cannot be built yet",
  cannotHint: "Repair what is named here; the index appears by itself.",
  mind: "To mind",

  scores: (index: string): string => `Scores: ${index}`,
  orderBy: "Show and order by",
  byName: (index: string): string => `${index}, by name`,
  rank: (rank: number, of: number): string => `rank ${rank} of ${of}`,
  rankBetween: (rank: number, low: number, high: number, of: number): string =>
    low === high
      ? `rank ${rank} of ${of}; ${low} in nine of ten other ways`
      : `rank ${rank} of ${of}; ${low} to ${high} in nine of ten other ways`,
  coverage: (share: string): string => `${share} of the indicators are known.`,
  noScore: (number: number): string => `${count(number, "unit has", "units have")} no score`,
  noScoreHint: "Too little is known of them for the framework and the methods chosen.",
  unitParts: "Its parts",
  adds: "What each indicator adds to the score",
  addsMissing: "not known",
  lifts: "What would lift it most",
  liftsHint:
    "One indicator at its best in the data, all else as it is. It says what the index rewards, not what a policy can do.",
  liftUnknown: "not known",
  liftMost: (code: string, from: string, to: string, gain: string): string =>
    `${code} at ${to} (now ${from}) adds ${gain} to the score.`,
  liftRank: (value: string, rank: number): string => `From ${value} on it is rank ${rank}.`,
  noLift: "Every indicator is at its best already.",

  ranks: "How sure are the ranks?",
  ranksHint: (draws: string, noise: string): string =>
    `The index is built ${draws} times in other ways: every weight moved by up to ${noise} of itself, by z-scores instead, with means that compensate more or less. Nine of ten results lie within the bar.`,
  ranksSummary: (sure: number, of: number): string =>
    `${sure} of ${of} units ${sure === 1 ? "moves" : "move"} by one rank at most.`,
  ranksAlt: (units: number): string =>
    `Ranks of ${count(units, "unit", "units")} with the interval of each, as bars from the best to the worst rank; each is written beside its bar.`,
  rankValue: (rank: number, low: number, high: number): string =>
    low === high ? `${rank}` : `${rank} (${low} to ${high})`,
  topShare: (top: number, share: string): string => `among the first ${top} in ${share}`,
  failedWays: (failed: number, draws: number): string =>
    `${failed} of ${draws} ways could not be built and ${failed === 1 ? "is" : "are"} left out.`,

  weights: "Weights",
  weightsHint:
    "What was meant and what came of it: a share of the index, and how closely the index follows each part (1: entirely, 0: not at all, below 0: against it).",
  weightsSummary: (heaviest: string, share: string): string => `${heaviest} weighs most, ${share}.`,
  node: "Part",
  share: "Of its parent",
  effective: "Of the index",
  follows: "Followed",

  correlations: "Correlations",
  correlationsHint:
    "How far indicators of one group go together, from -1 to 1, on the common scale. Those of a group should agree, but not say the same.",
  correlationsFine: "No pair stands out.",
  correlationsSummary: (redundant: number, opposed: number): string =>
    [
      ...(redundant > 0 ? [`${count(redundant, "pair says", "pairs say")} the same`] : []),
      ...(opposed > 0 ? [`${count(opposed, "pair pulls", "pairs pull")} against each other`] : []),
    ].join(", "),
  redundant: (first: string, second: string, found: string): string =>
    `${first} and ${second} say nearly the same (${found}): together they count double. Leave one out, or halve their weights.`,
  opposed: (first: string, second: string, found: string): string =>
    `${first} and ${second} pull against each other (${found}): in the mean they cancel out. Check the direction, or put them into different groups.`,
  group: (code: string): string => `Within ${code}`,
  firstColumn: "First",
  secondColumn: "Second",
  correlation: "Correlation",
  pairsShown: (shown: number, all: number): string =>
    `The ${shown} strongest of ${all} pairs are shown.`,

  write: "Into the workbook",
  writeAs: "Write as",
  values: "Values",
  valuesHint: "New sheets that stay as they are and open anywhere, also without the lab.",
  formulas: "Formulas",
  foreignHeaders:
    "New sheets that stay as they are. Formulas would need the lab's own headers in your table.",
  formulasHint:
    "A new sheet of CLUSTER formulas over your own cells, which follow every change. They need the lab, and do not exist on an iPad.",
};
