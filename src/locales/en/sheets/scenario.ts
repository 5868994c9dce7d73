import { count } from "../count";

/** The sheet of a scenario and the summary of several. */
export const scenario = {
  sheet: "Scenario",
  summarySheet: "Scenario summary",
  subtitle: (segment: string, years: number): string =>
    `${segment}: ${count(years, "year", "years")}, against the same years without the policy`,
  summarySubtitle: (year: number): string =>
    `Change against no policy in year ${year}, for each segment by itself`,
  noPolicy: (outcome: string): string => `${outcome}, no policy`,
  policy: (outcome: string): string => `${outcome}, policy`,
  inUnit: (outcome: string, unit: string): string => `${outcome} (${unit})`,
  levels: "Levels: base year = 1, or the unit in brackets",
  lines: (years: number, title: string, last: string): string =>
    `Lines over ${count(years, "year", "years")} for ${title}. In the last year: ${last}.`,
  outputInYear: (year: number): string => `Change of output in year ${year}`,
  columns: (year: number, segments: number): string =>
    `Columns of the change of output in year ${year} for ${count(segments, "segment", "segments")}; the numbers stand in the table above.`,
};
