import type { LabSegment } from "../../../app/labData";
import type { ScenarioRun } from "../../../app/runScenario";
import { sum } from "../../../core/numeric/sum";
import { workforceColumns, type WorkerGroup } from "../../../model/workforce/readWorkforce";
import {
  workforceKeys,
  workforcePath,
  type WorkforceKey,
} from "../../../model/workforce/workforcePath";
import { amount } from "../format";
import { inWords, text } from "../text";

/** A group of workers in the last year, without and with the policy. */
export interface WorkforceRow {
  readonly name: string;
  readonly without: string;
  readonly with: string;
}

/** A segment with its workers and its runs: jobs relative to the base year, and pay. */
export interface WorkforcePart {
  readonly segment: LabSegment;
  readonly workforce: readonly WorkerGroup[];
  readonly without: WorkforceRun;
  readonly with: WorkforceRun;
}

type WorkforceRun = Parameters<typeof workforcePath>[2];

export interface WorkforceView {
  readonly jobs: readonly WorkforceRow[];
  readonly pay: readonly WorkforceRow[];
  /** What a reader must know; the honest line comes first. */
  readonly notes: readonly string[];
}

/** By what the workers of a segment are told apart in its table. */
export const workforceChoices = (
  workforce: readonly WorkerGroup[]
): readonly { readonly key: WorkforceKey; readonly label: string }[] =>
  workforceKeys
    .filter((key) => workforce.some((group) => group[key] !== undefined))
    .map((key) => ({ key, label: inWords(workforceColumns[key].label) }));

/** Choices of the table have words; an occupation is the user's own. */
const nameOf = (group: string): string => {
  const { groups, unknownGroup } = text.workforce;
  return group === "" ? unknownGroup : (groups[group] ?? group);
};

/** A group of the last year; pay is undefined where that of some of its workers is. */
interface GroupEnd {
  readonly group: string;
  readonly jobs: number;
  readonly pay: number | undefined;
}

const endsOf = (
  parts: readonly WorkforcePart[],
  which: "without" | "with",
  key: WorkforceKey
): readonly GroupEnd[] =>
  parts
    .flatMap((part) => workforcePath(part.workforce, key, part[which]))
    .map(({ group, jobs, pay }) => ({
      group,
      jobs: jobs.at(-1) ?? NaN,
      pay: pay && (pay.at(-1) ?? NaN),
    }));

/** Groups of one name over all segments: their jobs together, and their pay over those jobs. */
const together = (ends: readonly GroupEnd[]): readonly GroupEnd[] =>
  [...new Set(ends.map(({ group }) => group))].map((group) => {
    const own = ends.filter((each) => each.group === group);
    const jobs = sum(own.map((each) => each.jobs));
    const isKnown = own.every(({ pay }) => pay !== undefined);
    const bill = sum(own.map((each) => each.jobs * (each.pay ?? NaN)));
    return { group, jobs, pay: isKnown ? bill / jobs : undefined };
  });

const shown = (number: number | undefined): string =>
  number === undefined ? text.workforce.unknownPay : amount(number);

/** The table counts other workers than the segment's row says. */
const countNote = ({ row }: LabSegment, workforce: readonly WorkerGroup[]): readonly string[] => {
  const counted = sum(workforce.map(({ workers }) => workers));
  const { workers } = row.numbers;
  return workers === undefined || workers === counted
    ? []
    : [text.workforce.otherCount(amount(counted), amount(workers))];
};

/** A segment alone. */
export const partOf = (
  segment: LabSegment,
  { baseline, scenario }: ScenarioRun,
  workforce: readonly WorkerGroup[]
): WorkforcePart => ({
  segment,
  workforce,
  without: baseline.outcomes,
  with: scenario.outcomes,
});

/** Jobs and pay by group after the last year, at constant composition of every segment. */
export const workforceView = (
  parts: readonly WorkforcePart[],
  key: WorkforceKey
): WorkforceView => {
  const without = together(endsOf(parts, "without", key));
  const under = together(endsOf(parts, "with", key));
  const rows = (which: "jobs" | "pay"): readonly WorkforceRow[] =>
    without.map((end, g) => ({
      name: nameOf(end.group),
      without: shown(end[which]),
      with: shown(under[g]?.[which]),
    }));
  const others = parts.flatMap(({ segment, workforce }) => countNote(segment, workforce));
  return {
    jobs: rows("jobs"),
    pay: rows("pay"),
    notes: [text.workforce.honesty, ...new Set(others)],
  };
};
