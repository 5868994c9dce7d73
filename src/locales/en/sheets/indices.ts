import { count } from "../count";

/** The sheet of the cluster indices. */
export const indices = {
  sheet: "Indices",
  title: "Collective efficiency and reinvestment",
  subtitle: (table: string, segments: number): string =>
    `From ${table}, ${count(segments, "segment", "segments")}. Scores run from 0 to 100, pillars and shares from 0 to 1.`,
  note: "Differences under about 10 points should not be trusted. The ranks run over five ways of building the score.",
  header: {
    segment: "Segment",
    collectiveEfficiency: "Collective efficiency",
    best: "Rank, best",
    worst: "Rank, worst",
    mass: "Mass",
    network: "Network",
    skills: "Skills",
    jointAction: "Joint action",
    power: "Power",
    coverage: "Coverage",
    reinvestmentIndex: "Reinvestment index",
    localManufacturing: "Invested in local manufacturing",
    localProductive: "Invested locally, with marketing",
    leakage: "Leakage",
    notes: "Notes",
  },
  score: "Score, 0 to 100",
  columns: (segments: number): string =>
    `Columns of the collective efficiency of ${count(segments, "segment", "segments")}; the numbers stand in the table above.`,
};
