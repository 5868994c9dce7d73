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

const last = (values: readonly number[] | undefined): string =>
  values === undefined ? text.workforce.unknownPay : amount(values[values.length - 1] ?? NaN);

/** The table counts other workers than the segment's row says. */
const countNote = ({ row }: LabSegment, workforce: readonly WorkerGroup[]): readonly string[] => {
  const counted = sum(workforce.map(({ workers }) => workers));
  const { workers } = row.numbers;
  return workers === undefined || workers === counted
    ? []
    : [text.workforce.otherCount(amount(counted), amount(workers))];
};

/** Jobs and pay by group after the last year, at constant composition. */
export const workforceView = (
  segment: LabSegment,
  workforce: readonly WorkerGroup[],
  run: ScenarioRun,
  key: WorkforceKey
): WorkforceView => {
  const without = workforcePath(workforce, key, run.baseline.outcomes);
  const under = workforcePath(workforce, key, run.scenario.outcomes);
  const rows = (which: "jobs" | "pay"): readonly WorkforceRow[] =>
    without.map((path, g) => ({
      name: nameOf(path.group),
      without: last(path[which]),
      with: last(under[g]?.[which]),
    }));
  return {
    jobs: rows("jobs"),
    pay: rows("pay"),
    notes: [text.workforce.honesty, ...countNote(segment, workforce)],
  };
};
