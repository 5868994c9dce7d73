import type { Policy } from "../../model/cluster/policy";
import { simulate, type Run } from "../../model/cluster/simulate";
import type { CopyContent } from "./copyContent";
import { whatIfLevers, type WhatIfLever } from "./whatIfLevers";

/** What the chart of the sheet follows. */
export const whatIfOutcomes = ["output", "jobs"] as const;

/** Every choice of values, the last lever changing fastest. */
const choices = (levers: readonly WhatIfLever[]): number[][] =>
  levers.reduce<number[][]>(
    (lines, { values }) => lines.flatMap((line) => values.map((value) => [...line, value])),
    [[]]
  );

/** A choice of values and, by outcome and year, the change against no policy; blank where it cannot be run. */
export interface WhatIfRow {
  readonly values: readonly number[];
  readonly changes: readonly (readonly (number | null)[])[];
}

const changesOf = (scenario: Run | undefined, baseline: Run, years: number) =>
  whatIfOutcomes.map((id) =>
    Array.from({ length: years + 1 }, (_, year) =>
      scenario
        ? (scenario.outcomes[id][year] ?? NaN) / (baseline.outcomes[id][year] ?? NaN) - 1
        : null
    )
  );

/** The first segment that can be run, under the scenario of the copy and every choice on top of it. */
export const whatIfRows = ({ record, runs, parameters }: CopyContent): readonly WhatIfRow[] => {
  const run = runs[0]?.run;
  if (!run) return [];
  const { years } = record;
  const levers = whatIfLevers(record.whatIf);
  return choices(levers).map((values) => {
    const chosen = Object.fromEntries(levers.map(({ id }, i) => [id, values[i]]));
    const policy: Policy = { ...record.policy, ...chosen };
    const scenario = simulate(run.segment.inputs, policy, parameters, years);
    return {
      values,
      changes: changesOf(scenario.ok ? scenario.value : undefined, run.baseline, years),
    };
  });
};
