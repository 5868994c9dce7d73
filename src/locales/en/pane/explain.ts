const leftOut = (failed: number): string =>
  failed > 0
    ? `; ${failed} in which no prices were found ${failed === 1 ? "is" : "are"} left out`
    : "";

/** The place where a result is explained. */
export const explain = {
  heading: "Why, and how sure?",
  noPolicy: "Nothing is changed yet. Choose a scenario or move a lever, then come back.",
  toScenarios: "Choose a scenario",
  about: (scenario: string, segment: string): string => `${scenario}, in ${segment}. It sets:`,
  outcome: "Explain the change of",
  judgeBy: "Judge policies by",

  /** What happened. */
  changed: (outcome: string, change: string, years: number): string =>
    `${outcome} after ${years} years: ${change} against no policy, at the middle assumptions.`,
  sure: (chance: string, range: string): string => `It is ${chance}. ${range}`,
  dots: "Twenty equally likely futures",
  dotsText: (outcome: string, higher: number, lower: number, low: string, high: string): string =>
    `${outcome}: of twenty equally likely futures, ${higher} are higher and ${lower} lower than without the policy; they run from ${low} to ${high}.`,
  dotsHint: "Each dot is one future in twenty. The line is no change.",

  contributions: "What each lever contributes",
  contributionsHint:
    "At the middle assumptions. A lever's part is its mean over every order in which the levers could be added, so the parts make up the whole. The axis does not begin at 0.",
  without: "Without the policy",
  with: "With the policy",
  part: (amount: string, change: string): string => `${amount} (${change})`,

  tornado: "How far each number alone moves the answer",
  tornadoHint:
    "Each number goes from its low to its high value while all others stay in the middle. What numbers do together does not show here; it does below.",
  tornadoMiddle: (change: string): string => `The line is the middle assumptions: ${change}.`,
  swingEnd: (value: string, change: string): string => `at ${value}: ${change}`,
  tornadoText: (outcome: string, rows: readonly string[]): string =>
    `${outcome}: how far each number alone moves the change, the widest first. ${rows.join(" ")}`,
  tornadoRow: (name: string, left: string, right: string): string => `${name}, ${left}, ${right}.`,
  tornadoOthers: (others: number, most: string): string =>
    others === 1
      ? `The one other number moves it by ${most} at most.`
      : `The ${others} other numbers move it by ${most} at most.`,
  failedSwings: (failed: number, runs: number): string =>
    `${failed} of ${runs} runs ${failed === 1 ? "has" : "have"} no prices that clear the market and ${failed === 1 ? "is" : "are"} left out, with the numbers they move.`,
  failedSwing: (year: number, inputs: string): string => `From year ${year} on: ${inputs}`,
  noSwing: "No number alone moves this answer.",
  swingTable: "The numbers behind the bars",
  number: "Number",
  low: "Low",
  high: "High",
  aYear: (percent: string): string => `${percent} a year`,

  hangsOn: "What the answer hangs on",
  hangsOnHint:
    "How much of the spread between futures would remain if all else were known. Parts overlap where numbers act together.",
  assumption: "assumption",
  published: "published",
  assumed: (share: string): string =>
    `${share} of the spread rests on numbers that are pure assumptions.`,
  noSpread: "This outcome is the same in all futures, so it hangs on nothing uncertain.",

  fails: "Fails when…",
  failsNever: (outcome: string, draws: string): string =>
    `${outcome}: not lower than without the policy in any of ${draws} futures.`,
  failsAlways: (outcome: string, draws: string): string =>
    `${outcome}: lower than without the policy in all of ${draws} futures.`,
  failsIn: (outcome: string, share: string): string =>
    `${outcome}: lower than without the policy in ${share}.`,
  noPattern: "No few numbers mark these futures off from the rest.",
  box: (conditions: string, density: string, coverage: string): string =>
    `Where ${conditions}, it is lower in ${density}. These are ${coverage} of all futures in which it is lower.`,
  below: (name: string, value: string): string => `${name} is below ${value}`,
  above: (name: string, value: string): string => `${name} is above ${value}`,
  within: (name: string, low: string, high: string): string =>
    `${name} is between ${low} and ${high}`,
  and: " and ",

  nearest: "The case it is most like",
  nearestHint:
    "Among the cases of the case book, by the conditions that are known of both. A case of the same name is left out.",

  regret: "Which policy leaves least to regret?",
  regretHint:
    "Every policy meets the same futures in each of these states of the world. A number says by how much it falls short of the best policy there, in the worst of its futures.",
  regretReading: (policy: string, share: string, state: number, name: string): string =>
    `${policy} is never more than ${share} worse than the best. It is furthest behind in state ${state}: ${name}.`,
  regretNone: (policy: string): string => `${policy} is the best in every one of these futures.`,
  regretTable: "How far each policy falls short of the best, state by state",
  policy: "Policy",
  worst: "worst",
  noPolicyChosen: "No policy",
  keptPolicy: (letter: string, title: string): string => `${letter}: ${title}`,
  regretBasis: (draws: string, failed: number): string =>
    `${draws} futures in each state${leftOut(failed)}. This ranks these policies under the model's assumptions, by one outcome; it names no best policy.`,

  caseBook: "The case book",
  caseBookHint:
    "Statements of the research that the model can be held against, run before your eyes over futures. Those it was built for must hold; the free ones may fail, and are never tuned.",
  runCaseBook: "Run the case book",
  kinds: { construct: "Built to hold", free: "Free to fail" },
  holdsIn: (share: string): string => `holds in ${share}`,
  atDefaults: (holds: boolean): string =>
    holds ? "holds at the middle assumptions" : "fails at the middle assumptions",
  figure: (what: string, value: string, low: string, high: string): string =>
    `${what}: ${value}; nine futures in ten: ${low} to ${high}.`,
  restsOn: (assumed: number, inputs: number): string =>
    `${assumed} of the ${inputs} inputs it rests on are assumed.`,
  caseBookBasis: (draws: string, failed: number): string => `${draws} futures${leftOut(failed)}.`,

  working: (done: number, total: number): string =>
    `Working: ${Math.floor((100 * done) / Math.max(1, total))}\u00a0%`,
  cancel: "Cancel",
  cancelled: "Cancelled.",
  again: "Start again",
  failed: "This cannot be computed",
};
