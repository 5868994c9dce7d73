import { policyGrid } from "../../../src/model/scenarios/policyGrid";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { regretOf, type RegretQuestion } from "../../../src/model/uncertainty/regretTask";
import { localRunner } from "../../support/localRunner";

const regretIn = async (change: Partial<RegretQuestion> = {}) => {
  const question: RegretQuestion = {
    segment: defaultSegment,
    policies: policyGrid().policies,
    outcome: "jobs",
    year: 10,
    draws: 1500,
    seed: 1,
    ...change,
  };
  return localRunner().run(regretOf(question));
};

it("leaves no regret to a policy that is the best in every draw, and marks the others", async () => {
  const result = await regretIn({ policies: [[{}, { procurement: 0.2 }]] });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const [none, procurement] = result.value.cells[0] ?? [];
  expect(procurement).toMatchObject({ largest: 0, best: 1, dominatedBy: undefined });
  expect(none).toMatchObject({ best: 0, dominatedBy: { row: 0, column: 1 } });
  expect(none?.median).toBeGreaterThan(0);
});

it("shares its draws, so that equal policies leave equal regret", async () => {
  const result = await regretIn({ policies: [[{ tariffOutput: 0.5 }, { tariffOutput: 0.5 }]] });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const [first, second] = result.value.cells[0] ?? [];
  expect(first).toEqual(second);
  expect(first).toMatchObject({ largest: 0, best: 1, dominatedBy: undefined });
});

it("refuses a segment that cannot be drawn", async () => {
  const segment = { ...defaultSegment, importedInputShare: 0.6 };
  expect(await regretIn({ segment })).toMatchObject({
    ok: false,
    faults: [{ code: "limitsViolated" }],
  });
});
