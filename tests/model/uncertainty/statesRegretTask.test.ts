import { worldStates } from "../../../src/model/scenarios/worldStates";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import {
  statesRegretOf,
  type StatesQuestion,
} from "../../../src/model/uncertainty/statesRegretTask";
import { localRunner } from "../../support/localRunner";

const regretIn = async (change: Partial<StatesQuestion> = {}) => {
  const result = await localRunner().run(
    statesRegretOf({
      segment: defaultSegment,
      policies: [{}, { procurement: 0.2 }],
      states: worldStates,
      outcome: "jobs",
      year: 8,
      draws: 1200,
      seed: 1,
      ...change,
    })
  );
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it("leaves nothing to regret where policies are the same", async () => {
  const { policies, draws, failed } = await regretIn({ policies: [{}, {}] });
  expect(draws).toBe(1200);
  expect(failed).toBe(0);
  for (const { cells, worst } of policies) {
    expect(worst).toEqual({ state: 0, regret: 0 });
    expect(cells).toHaveLength(worldStates.length);
  }
});

it("regrets rationing less where the world rations anyway", async () => {
  const { policies } = await regretIn({ policies: [{}, { inputAvailability: 0.3 }] });
  const [none, rationed] = policies;
  const at = (id: string) => worldStates.findIndex((state) => state.id === id);
  expect(none?.worst.regret).toBe(0);
  const median = (id: string): number => rationed?.cells[at(id)]?.median ?? NaN;
  expect(median("scarceInputs")).toBeGreaterThan(0);
  expect(median("scarceInputs")).toBeLessThan(median("asBefore"));
  expect(rationed?.worst.regret).toBe(
    Math.max(...(rationed?.cells ?? []).map(({ largest }) => largest))
  );
  expect(rationed?.cells[rationed.worst.state]?.largest).toBe(rationed?.worst.regret);
});

it("says when a segment cannot be drawn", async () => {
  const segment = { ...defaultSegment, importedInputShare: 0.9 };
  await expect(regretIn({ segment })).rejects.toThrow("limitsViolated");
});
