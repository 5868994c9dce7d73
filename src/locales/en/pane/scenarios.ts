import { count } from "../count";

const pointsOf = (points: string): string => (points === "1" ? "point" : "points");

/** The place of policies and what they change. */
export const scenarios = {
  heading: "What would a policy change?",
  segment: "Segment",
  cannotSimulate: (segment: string): string => `${segment} (cannot be simulated)`,
  noneSimulated: "No segment can be simulated yet. The check list under Data says why.",
  toCheckList: "See the check list",
  segmentSpoilt: (segment: string, shown: string): string =>
    `${segment} can no longer be simulated, so ${shown} is shown. The check list under Data says why.`,
  segmentGone: (segment: string, shown: string): string =>
    `${segment} is no longer in the table, so ${shown} is shown.`,
  preset: "Scenario",
  ownPolicy: "Own policy",
  changed: (preset: string): string => `${preset}, changed`,

  results: (years: number): string => `After ${years} years, against no policy`,
  chartsOver: (years: number): string => `The next ${years} years`,
  withPolicy: "With the policy",
  withoutPolicy: "Without",
  year: "Year",
  baseYear: "base year = 100",
  baseYearNote: "Where the table gives no numbers, the base year is 100.",
  instead: (now: string, before: string, unit: string): string =>
    [now === before ? now : `${now} instead of ${before}`, unit].filter(Boolean).join(" "),
  units: { workers: "workers", revenue: "", pay: "", firms: "firms" } as Readonly<
    Record<string, string>
  >,
  unchanged: "±0\u00a0%",
  percentage: (number: string): string => `${number}\u00a0%`,
  underOne: (sign: string): string => `${sign}<1\u00a0%`,
  change: (sign: string, percent: string): string => `${sign}${percent}\u00a0%`,
  chartText: (outcome: string, years: number, now: string, before: string, unit: string): string =>
    `${outcome} over ${years} years: ${now} with the policy and ${before} without it in year ${years}${unit === "" ? "" : ` (${unit})`}.`,
  enlarge: (outcome: string): string => `${outcome}: larger, with numbers`,
  shrink: (outcome: string): string => `${outcome}: smaller`,

  verdicts: {
    protected: "Protected",
    strangled: "Strangled",
    both: "Protected and strangled at once",
    neither: "Neither protected nor strangled",
  },
  /** Where output goes the other way. */
  contrary: {
    lower: (verdict: string): string => `${verdict}, yet output is lower`,
    higher: (verdict: string): string => `${verdict}, yet output is higher`,
  },
  /** The same where not all futures say so. */
  perhapsContrary: {
    lower: (verdict: string): string => `${verdict}, yet output may be lower`,
    higher: (verdict: string): string => `${verdict}, yet output may be higher`,
  },
  aboutImports: (verdict: string): string => `“${verdict}” is about import rules alone.`,
  explainShows: "Under Explain you see what moves output.",
  outgrown: (share: string): string =>
    `Without the policy output would grow to ${share} of today's.`,
  protection: (points: string): string =>
    `The protection of value added rises by ${points} ${pointsOf(points)}`,
  protectionFalls: (points: string): string =>
    `The protection of value added falls by ${points} ${pointsOf(points)}`,
  protectionSame: "The protection of value added stays as it is",
  capped: (share: string): string => `scarce inputs allow at most ${share} of today's output`,
  uncapped: "no shortage of inputs holds output back",
  why: (protection: string, cap: string): string => `${protection}, and ${cap}.`,
  outcome: (years: number, output: string, revenue: string): string =>
    `After ${years} years output is ${output} and revenue ${revenue}.`,
  asWithout: "as without it",
  higher: (percent: string): string => `${percent} higher`,
  lower: (percent: string): string => `${percent} lower`,
  underOnePercent: "less than 1\u00a0%",
  scarcity: "Buyers pay more for less: look at output first.",

  noPolicy: "Nothing is changed yet. Choose a scenario or move a lever.",
  unbelievable: (years: string): string =>
    `In year ${years} the market clears only at prices nobody would believe; read nothing into it.`,
  honesty:
    "Signs and orderings may be trusted; head counts and percentages are illustrative until you calibrate.",
  restsOn: (given: number, judged: number, assumed: number): string =>
    `Of the segment's ${given + judged + assumed} inputs ${given} ${given === 1 ? "comes" : "come"} from your table, ${judged} from a coder's judgement, and ${count(assumed, "is a default", "are defaults")}.`,
  assumed: (share: string): string => `${share} of the model's own numbers are pure assumptions.`,
  evidence: (stage: string): string => `Evidence: ${stage}.`,
  failed: "This scenario cannot be run",
  failedNext: "Move the lever back that was moved last, or reset all.",
};
