import { say, type BoundNumber, type Sentence } from "../boundNumber";

type Name = string;

const yearsOf = ({ value }: BoundNumber): string => (value === 1 ? "year" : "years");
const one = ({ value }: BoundNumber): boolean => Math.round(value) === 1;
const jobsOf = (jobs: BoundNumber): string => (one(jobs) ? "job" : "jobs");
const peopleOf = (people: BoundNumber): string => (one(people) ? "person" : "people");

/** What is made with the policy, against what would be made without it. */
const output = {
  higher: (years: BoundNumber, change: BoundNumber): Sentence =>
    say`After ${years} ${yearsOf(years)}, the cluster makes ${change} more than it would without the policy.`,
  lower: (years: BoundNumber, change: BoundNumber): Sentence =>
    say`After ${years} ${yearsOf(years)}, the cluster makes ${change} less than it would without the policy.`,
  same: (years: BoundNumber): Sentence =>
    say`After ${years} ${yearsOf(years)}, the cluster makes about as much as it would without the policy.`,
};

const jobs = {
  higher: (change: BoundNumber): Sentence => say`There are ${change} more jobs.`,
  lower: (change: BoundNumber): Sentence => say`There are ${change} fewer jobs.`,
  same: (): Sentence => say`The number of jobs hardly changes.`,
};

/** The same where the number of workers is known. */
const jobsCounted = {
  higher: (after: BoundNumber, before: BoundNumber, change: BoundNumber): Sentence =>
    say`It gives work to ${after} ${peopleOf(after)} instead of ${before}, which is ${change} more.`,
  lower: (after: BoundNumber, before: BoundNumber, change: BoundNumber): Sentence =>
    say`It gives work to ${after} ${peopleOf(after)} instead of ${before}, which is ${change} fewer.`,
  same: (after: BoundNumber): Sentence =>
    say`The number of jobs hardly changes: it stays at about ${after} ${jobsOf(after)}.`,
};

const pay = {
  higher: (change: BoundNumber): Sentence => say`Pay is ${change} higher.`,
  lower: (change: BoundNumber): Sentence => say`Pay is ${change} lower.`,
  same: (): Sentence => say`Pay hardly changes.`,
};

/** Do firms compete by new ideas or by squeezed labour? */
const competition = {
  higher: (after: BoundNumber, before: BoundNumber): Sentence =>
    say`Firms compete more by new ideas and less by squeezed labour: new ideas have a share of ${after} instead of ${before}.`,
  lower: (after: BoundNumber, before: BoundNumber): Sentence =>
    say`Firms compete more by squeezed labour and less by new ideas: new ideas have a share of ${after} instead of ${before}.`,
  same: (after: BoundNumber): Sentence =>
    say`How firms compete hardly changes: new ideas have a share of ${after}, squeezed labour has the rest.`,
};

/** How sure the direction is, and how wide the doubt. */
const sure = {
  higher: (futures: BoundNumber, count: BoundNumber): Sentence =>
    say`We tried ${futures} futures, all just as likely. In ${count} of them the cluster makes more with the policy than without it.`,
  lower: (futures: BoundNumber, count: BoundNumber): Sentence =>
    say`We tried ${futures} futures, all just as likely. In ${count} of them the cluster makes less with the policy than without it.`,
  range: (low: BoundNumber, high: BoundNumber): Sentence =>
    say`In nine futures out of ten, the change lies between ${low} and ${high}.`,
  unknown: (): Sentence => say`How sure this is could not be worked out.`,
};

const parts = {
  strongest: {
    higher: (part: Name, change: BoundNumber): Sentence =>
      say`The strongest part of the policy is “${part}”: it raises output by ${change}.`,
    lower: (part: Name, change: BoundNumber): Sentence =>
      say`The strongest part of the policy is “${part}”: it lowers output by ${change}.`,
  },
  against: {
    higher: (part: Name, change: BoundNumber): Sentence =>
      say`Against it works “${part}”, which raises output by ${change}.`,
    lower: (part: Name, change: BoundNumber): Sentence =>
      say`Against it works “${part}”, which lowers output by ${change}.`,
  },
  none: (): Sentence => say`No part of the policy moves output.`,
};

/** What import rules do: always the protection, and what the inputs at hand allow. */
const imports = {
  protected: (): Sentence => say`The import rules shield the cluster from rivals abroad.`,
  strangled: (): Sentence => say`The import rules starve the cluster of inputs.`,
  both: (): Sentence => say`The import rules shield the cluster and starve it at once.`,
  neither: (): Sentence => say`The import rules neither shield the cluster nor starve it.`,
  contrary: {
    lower: (): Sentence => say`All the same, it makes less than it would without the policy.`,
    higher: (): Sentence => say`All the same, it makes more than it would without the policy.`,
  },
  shield: {
    higher: (change: BoundNumber): Sentence =>
      say`Its shield grows by ${change} percentage points.`,
    lower: (change: BoundNumber): Sentence =>
      say`Its shield shrinks by ${change} percentage points.`,
    same: (): Sentence => say`Its shield stays as it is.`,
  },
  inputs: {
    limited: (cap: BoundNumber): Sentence =>
      say`The inputs it can get are enough for ${cap} of what it makes today.`,
    outgrown: (without: BoundNumber): Sentence =>
      say`Without the policy, it would make ${without}.`,
    free: (): Sentence => say`It can get all the inputs it wants from abroad.`,
  },
};

/** The other segments of the table under the same policy. */
const others = (count: BoundNumber, more: BoundNumber, less: BoundNumber): Sentence =>
  say`With this policy, output goes up in ${more} of the ${count} segments in the table, and down in ${less}.`;

/** The sentences of the brief; their numbers are bound to results. */
export const briefSentences = {
  question: (policy: Name, segment: Name, years: BoundNumber): Sentence =>
    say`What would “${policy}” change for ${segment} in ${years} ${yearsOf(years)}?`,
  output,
  jobs,
  jobsCounted,
  pay,
  competition,
  sure,
  parts,
  imports,
  others,
  honest: (): Sentence =>
    say`Trust the direction and the order of results. Years, shares and head counts only give a picture, until the model is fitted to your own cluster.`,
  assumed: (assumed: BoundNumber, count: BoundNumber): Sentence =>
    say`Of the ${count} fixed numbers in the model, ${assumed} are assumptions.`,
  coverage: (share: BoundNumber): Sentence =>
    say`The data cover ${share} of what the score asks for.`,
};

export type BriefSentences = typeof briefSentences;
