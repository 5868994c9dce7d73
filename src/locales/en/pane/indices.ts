import { count } from "../count";

/** The place of the scores. */
export const indices = {
  heading: "How well does the cluster work together?",
  noTable:
    "These indices need a table of segments: a row for each cluster and what it makes, with a column called cluster, or headers that you say the meaning of. Any other table can be an index of your own.",
  chooseTable: "Choose or insert a table",
  explanation:
    "Collective efficiency, 0 to 100: how far the conditions of a cluster let its firms be efficient together.",
  caution: "Differences under about 10 points should not be trusted.",
  ofHundred: (score: string): string => `${score} of 100`,
  rank: (best: number, worst: number, of: number): string =>
    of === 1
      ? "the only one with a score"
      : best === worst
        ? `rank ${best} of ${of} by every method`
        : `rank ${best} to ${worst} of ${of}, depending on the method`,
  pillars: "What it rests on, each 0 to 100",
  pillar: {
    mass: "Mass of firms",
    network: "Division of labour",
    skills: "Skills",
    jointAction: "Joint action",
    power: "Electric power",
  },
  judged: "judged",
  restsOn: (share: string, stage: string, judged: readonly string[]): string =>
    [
      `${share} of the items are known`,
      `evidence: ${stage}`,
      ...(judged.length > 0 ? [`judged by a coder: ${judged.join(", ")}`] : []),
    ].join("; ") + ".",

  mode: "Innovation or squeezed labour",
  modeText: (innovation: string, squeezed: string): string =>
    `${innovation} of the competition is by innovation, ${squeezed} by squeezing labour.`,
  modeIllustrative: "The sign may be trusted, the percentage is illustrative.",
  modeMissing: (labels: readonly string[], columns: readonly string[]): string =>
    `Not known: fill in ${labels
      .map((label, i) => `${label.toLowerCase()} (${columns[i] ?? ""})`)
      .join(" and ")}.`,

  reinvestment: "Where the surplus goes",
  reinvestmentIndex: "Reinvestment index, 0 to 100",
  localManufacturing: "Invested in local manufacturing",
  localProductive: "The same, with marketing",
  leakage: "Leaves the locality",
  noSurplus: "Add a table called Surplus to see where the surplus goes.",
  noSurplusHere: "The table Surplus has no rows for this segment.",

  noScore: "No score",
  withoutScore: (number: number): string =>
    `${count(number, "segment has", "segments have")} no score`,
  write: "Write to workbook",
};
