/** Scenarios kept to be compared. */
export const sideBySide = {
  heading: "Side by side",
  hint: "Keep up to four scenarios. They run through the same futures, so what sets them apart is the policy and not chance.",
  keep: "Keep to compare",
  keptAs: (letter: string): string => `This scenario is kept as ${letter}.`,
  full: "Four scenarios are kept; remove one to keep another.",
  remove: (letter: string, title: string): string => `Remove ${letter}: ${title}`,
  compareBy: "Compare by",
  caption: (years: number): string => `Change after ${years} years, against no policy`,
  scenario: "Scenario",
  /** For readers of the screen and beside the chart. */
  row: (middle: string, low: string, high: string): string =>
    `${middle}; nine futures in ten: ${low} to ${high}`,
  chartText: (outcome: string, rows: readonly string[]): string =>
    `${outcome}, change against no policy. ${rows.join(" ")}`,
  chartRow: (letter: string, row: string): string => `${letter}: ${row}.`,
  middles: "Every outcome, the middle of the futures",

  pairs: "Future by future",
  more: { output: "more output", revenue: "more revenue", jobs: "more jobs", pay: "higher pay" },
  same: { output: "output", revenue: "revenue", jobs: "number of jobs", pay: "pay" },
  pair: (first: string, more: string, second: string, share: string): string =>
    `${first} brings ${more} than ${second} in ${share}.`,
  equal: (first: string, second: string, same: string): string =>
    `${first} and ${second} bring the same ${same} in all futures.`,
  oneOnly: "Keep a second scenario to compare the two future by future.",
  caveat:
    "The lab counts futures and names no winner: which outcome matters, and to whom, is for you to judge. The ranges behind the futures are mostly assumptions, so percentages are illustrative.",
  write: "Write the comparison to the workbook",
};
