import { count } from "../count";

/** The sheet of scenarios side by side. */
export const comparison = {
  sheet: "Comparison",
  title: "Scenarios side by side",
  scenario: "Scenario",
  outcome: "Outcome",
  middle: "Middle",
  low: "Low",
  high: "High",
  bands: "Nine futures in ten lie between low and high: change against no policy",
  chances: "Share of the futures, against no policy",
  higher: "Higher",
  same: "The same",
  sentence: "Future by future",
  lever: "Lever",
  differences: "In what they differ from today",
  rest: "Levers that are not listed below stand as today in every scenario; all went through the same futures, so nothing but the levers sets them apart.",
  alt: (scenarios: number, years: number): string =>
    `Columns of the middle change of each outcome for ${count(scenarios, "scenario", "scenarios")} after ${count(years, "year", "years")}; the numbers stand in the table below.`,
};
