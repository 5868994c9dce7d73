/** The levers of a policy. */
export const levers = {
  heading: "Levers",
  resetAll: "Reset all",
  groups: {
    importRegulation: "Import regulation",
    localGovernment: "Local government",
    associationAndAid: "Association and aid",
    demandMoneyShocks: "Demand, money and shocks",
  },
  hands: { regulatory: "Regulation", developmental: "Development" },
  /** In the line of a group: what it sets; nothing acts unseen. */
  set: (count: number): string => `${count} set`,
  allAsToday: "all as today",
  setting: (lever: string, value: string): string => `${lever}: ${value}`,
  listed: (settings: readonly string[]): string => settings.join("; "),

  today: (value: string): string => `today ${value}`,
  about: (lever: string): string => `About: ${lever}`,
  reset: (lever: string): string => `Reset: ${lever}`,
  exact: (lever: string): string => `${lever}, exact value`,
  /** What a lever stands at that nobody set. */
  none: "no limit",
  toTheEnd: "to the end",
  year: (year: string): string => `year ${year}`,
  percent: "%",
  range: (low: string, high: string): string => `A number from ${low} to ${high}.`,
  wholeRange: (low: string, high: string): string => `A whole number from ${low} to ${high}.`,
  between: (low: string, high: string): string => `From ${low} to ${high}.`,
  weights: "Moving one moves the other two, so that the three always make 100\u00a0%.",

  when: (lever: string): string => `When: ${lever}`,
  fromStart: "From the first year of the policy on",
  someYears: "Only in some years",
  firstYear: (lever: string): string => `${lever}, first year`,
  lastYear: (lever: string): string => `${lever}, last year`,
  from: "from year",
  to: "to year",
  inYear: (value: string, year: number): string => `${value} in year ${year}`,
  inYears: (value: string, from: number, to: number): string =>
    `${value} in years ${from} to ${to}`,
  beforeStart: (start: number): string =>
    `The policy begins in year ${start}; what lies before it does nothing.`,
  receivers: {
    producers: "the producers",
    licenceHolders: "holders of import licences",
    government: "the government",
  },

  /** Whose levers are shown. */
  forWhom: "For",
  allSegments: (count: number): string => `All segments (${count})`,
  onlyFor: (segment: string): string =>
    `Levers moved now are for ${segment} only; what is not moved stays as for all segments.`,
  only: (segment: string, settings: string): string => `${segment} only: ${settings}`,
  ownList: "Levers of single segments",
  removeOwn: (setting: string): string => `Remove: ${setting}`,
  elsewhere: "Not among these segments: it has no effect here.",
  forAll: (value: string): string => `for all ${value}`,
  keptAsToday: "kept as today",
  asForAll: (settings: string): string => `as for all segments: ${settings}`,
};
