import { count } from "../count";

/** Several segments run together. */
export const wholeCluster = {
  all: (segments: number): string => `All segments together (${segments})`,
  allOf: (cluster: string, segments: number): string =>
    `${cluster}: all segments together (${segments})`,
  /** Names of segments, a few of them in full. */
  named: (names: readonly string[], others: number): string =>
    others === 0 ? names.join("; ") : `${names.join("; ")} and ${count(others, "other", "others")}`,

  noTotal: (outcomes: string, column: string, segments: string): string =>
    `${outcomes}: no total, since the table gives no “${column}” for ${segments}.`,
  noTotalAtAll: (outcomes: string, column: string): string =>
    `${outcomes}: no total, since the table gives no “${column}” for any segment.`,
  nothingAdded:
    "Nothing can be added up, but every segment is run: the table below says who gains and who loses.",
  outputAtPrices: "Output is added up at today’s prices; its base year is 100.",
  payMean: "Pay is the mean over all workers, each segment with as many workers as today.",
  payFrom100: (column: string, segments: string): string =>
    `Pay is the mean over all workers, each segment with as many as today. Its base year is 100, since the table gives no “${column}” for ${segments}.`,
  payFrom100AtAll:
    "Pay is the mean over all workers, each segment with as many as today; its base year is 100.",
  ownMarket:
    "Every segment is run in a market of its own: what one takes from another is not subtracted.",
  leftOut: (segments: string): string => `Left out, since they cannot be simulated: ${segments}.`,
  newest: (segments: string): string =>
    `Of several rows the one of the latest year counts: ${segments}.`,
  rowOfYear: (segment: string, year: number): string => `${segment} (${year})`,
  years: (first: number, last: number): string =>
    `The numbers are of the years ${first} to ${last} and are added up as if they were of one.`,
  countries: (number: number): string =>
    `The segments lie in ${number} countries: their money is added up as it stands, so it must be in one currency.`,
  unbelievable: (segments: string): string =>
    `In some years these markets clear only at prices nobody would believe; read nothing into their results: ${segments}.`,
  restsOn: (segments: number, given: number, judged: number, assumed: number): string =>
    `Of the ${given + judged + assumed} inputs of the ${segments} segments ${given} ${given === 1 ? "comes" : "come"} from your table, ${judged} from a coder's judgement, and ${count(assumed, "is a default", "are defaults")}.`,

  heading: "Who gains and who loses",
  by: "Judged by",
  counted: (outcome: string, gain: number, lose: number, same: number): string =>
    `${outcome}: ${count(gain, "segment gains", "segments gain")}, ${count(lose, "loses", "lose")}, ${same} as without the policy.`,
  upAndDown: (gain: number, lose: number): string => `${gain} up, ${lose} down`,
  change: (years: number): string => `After ${years} years`,
  standings: { gains: "gains", loses: "loses", same: "as without" },
  verdict: "Import rules",
  verdictsCounted: (verdicts: readonly string[]): string => `Import rules: ${verdicts.join("; ")}.`,
  verdictCounted: (verdict: string, segments: number): string => `${verdict}: ${segments}`,
  /** In some of them output goes the other way. */
  contraryCounted: {
    lower: (counted: string, segments: number): string =>
      `${counted} (output is lower in ${segments})`,
    higher: (counted: string, segments: number): string =>
      `${counted} (output is higher in ${segments})`,
  },
  showAlone: (segment: string): string => `${segment}: show it alone`,
  alone: "Choose a segment to see it alone.",
  oneAtATime: (segment: string): string =>
    `This place looks at one segment at a time: ${segment}. Under Scenarios all are run together.`,
  notCompared: "Where nothing can be added up, scenarios are compared for one segment at a time.",
  noWorkforce: (segments: string): string =>
    `Jobs and pay by group are not added up: the Workforce table says nothing usable of ${segments}.`,

  todayBetween: (low: string, high: string): string => `today ${low} to ${high}`,
  asToday: "as today",

  /** Below a segment whose levers are not only those for all. */
  hasOwn: "levers of its own",
  ownLevers: (segments: string): string =>
    `Levers of their own have: ${segments}. The list of assumptions names them.`,
  sheetSubtitle: (segments: string, years: number): string =>
    `${segments}: ${years} years, against the same years without the policy`,
  totalLevels: "Totals: base year = 100, or the unit in brackets",
  eachAfter: (years: number): string =>
    `Every segment by itself: change against no policy after ${years} years`,
  inputs: "Inputs of the segments",
  input: "Input",
};
