import { runScenario } from "../runScenario";
import type { LeverId } from "../../model/levers/levers";
import type { CopyContent } from "./copyContent";

/** Levers that the reader of a copy can choose without the lab, and the values of each. */
export const whatIfLevers = [
  { id: "tariffOutput", values: [0, 0.1, 0.2, 0.4, 0.6] },
  { id: "tariffInput", values: [0, 0.1, 0.2, 0.4, 0.6] },
  { id: "enforcement", values: [0, 0.1, 0.3, 0.6, 1] },
] as const satisfies readonly { readonly id: LeverId; readonly values: readonly number[] }[];

/** What the chart of the sheet follows. */
export const whatIfOutcomes = ["output", "jobs"] as const;

/** Every choice of values, the last lever changing fastest. */
const choices = (): number[][] =>
  whatIfLevers.reduce<number[][]>(
    (lines, { values }) => lines.flatMap((line) => values.map((value) => [...line, value])),
    [[]]
  );

/** A choice of values and, by outcome and year, the change against no policy; blank where it cannot be run. */
export interface WhatIfRow {
  readonly values: readonly number[];
  readonly changes: readonly (readonly (number | null)[])[];
}

/** The first segment that can be run, under the scenario of the copy and every choice on top of it. */
export const whatIfRows = ({ record, runs, parameters }: CopyContent): readonly WhatIfRow[] => {
  const segment = runs[0]?.segment;
  if (!segment) return [];
  return choices().map((values) => {
    const chosen = Object.fromEntries(whatIfLevers.map(({ id }, i) => [id, values[i]]));
    const run = runScenario(segment, { ...record.policy, ...chosen }, record.years, parameters);
    const changes = whatIfOutcomes.map((id) =>
      Array.from({ length: record.years + 1 }, (_, year) =>
        run.ok
          ? (run.value.scenario.outcomes[id][year] ?? NaN) /
              (run.value.baseline.outcomes[id][year] ?? NaN) -
            1
          : null
      )
    );
    return { values, changes };
  });
};
