import { simulate } from "../../../src/model/cluster/simulate";
import type { Policy } from "../../../src/model/cluster/policy";
import { outcomeIds, type OutcomeId } from "../../../src/model/outcomes";
import { defaultParameters, type ParameterValues } from "../../../src/model/parameters";
import { defaultSegment, type SegmentInputs } from "../../../src/model/segments/simulationInputs";
import reference from "../../reference/cluster-model.json";

interface Vector {
  readonly name: string;
  readonly segment: Partial<SegmentInputs>;
  readonly levers: Policy;
  readonly parameters: "default" | Partial<ParameterValues>;
  readonly years: readonly number[];
  readonly outcomes: Readonly<Record<OutcomeId, readonly number[]>>;
}

const vectors = reference.vectors as unknown as readonly Vector[];

const runOf = ({ segment, levers, parameters, years }: Vector) =>
  simulate(
    { ...defaultSegment, ...segment },
    levers,
    { ...defaultParameters, ...(parameters === "default" ? {} : parameters) },
    Math.max(...years)
  );

test.each(vectors.map((vector) => [vector.name, vector] as const))(
  "%s: every outcome to a relative 1e-9",
  (_, vector) => {
    const run = runOf(vector);
    if (!run.ok) throw new Error(JSON.stringify(run.faults));
    expect(Object.keys(vector.outcomes).sort()).toEqual([...outcomeIds].sort());
    for (const id of outcomeIds)
      vector.years.forEach((year, i) => {
        const expected = vector.outcomes[id][i] ?? NaN;
        const found = run.value.outcomes[id][year] ?? NaN;
        const allowed = Math.max(1e-9 * Math.abs(expected), 1e-11);
        expect({ id, year, close: Math.abs(found - expected) <= allowed }).toEqual({
          id,
          year,
          close: true,
        });
      });
  }
);
