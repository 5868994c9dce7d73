import { oneDraw } from "../../model/cluster/oneDraw";
import type { Policy } from "../../model/cluster/policy";
import type { Run } from "../../model/cluster/simulate";
import { drawnPaths, type DrawnPath } from "../../model/futures/drawnPaths";
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

/** A market that is not cleared leaves no number in the last year. */
const isRun = (paths: readonly DrawnPath[], years: number): boolean =>
  paths.every((path) => !Number.isNaN(path[years]));

const changesOf = (
  paths: readonly DrawnPath[],
  baseline: Run,
  years: number
): WhatIfRow["changes"] => {
  const hasRun = isRun(paths, years);
  return whatIfOutcomes.map((id, o) =>
    Array.from({ length: years + 1 }, (_, year) =>
      hasRun ? (paths[o]?.[year] ?? NaN) / (baseline.outcomes[id][year] ?? NaN) - 1 : null
    )
  );
};

/** The first segment that can be run, under the scenario of the copy and every choice on top of it. */
export const whatIfRows = ({ record, runs, parameters }: CopyContent): readonly WhatIfRow[] => {
  const run = runs[0]?.run;
  if (!run) return [];
  const { years } = record;
  const draws = oneDraw(parameters);
  const segment = run.segment.inputs;
  const levers = whatIfLevers(record.whatIf);
  return choices(levers).map((values) => {
    const chosen = Object.fromEntries(levers.map(({ id }, i) => [id, values[i]]));
    const policy: Policy = { ...run.policy, ...chosen };
    const paths = drawnPaths({ segment, policy, draws, years }, whatIfOutcomes);
    return { values, changes: changesOf(paths, run.baseline, years) };
  });
};
