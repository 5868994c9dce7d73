import { simulate } from "../../../src/model/cluster/simulate";
import { defaultParameters, parameters, type ParameterId } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import type { PolicyChange } from "../../../src/model/uncertainty/policyChange";
import { tornadoOf } from "../../../src/model/uncertainty/tornadoTask";
import { localRunner } from "../../support/localRunner";

const question: PolicyChange = {
  segment: defaultSegment,
  policy: { tariffOutput: 0.5 },
  outcome: "jobs",
  year: 10,
};

const tornadoOfQuestion = (change: Partial<PolicyChange> = {}) =>
  localRunner().run(tornadoOf({ ...question, ...change }));

/** The relative change as one run after the other gives it. */
const changeAt = (id: ParameterId, value: number): number => {
  const drawn = { ...defaultParameters, [id]: value };
  const jobs = (policy: PolicyChange["policy"]): number => {
    const run = simulate(defaultSegment, policy, drawn, 10);
    if (!run.ok) throw new Error(JSON.stringify(run.faults));
    return run.value.outcomes.jobs[10] ?? NaN;
  };
  return jobs(question.policy) / jobs({}) - 1;
};

it("agrees with single runs at the ends of every range, the widest first", async () => {
  const result = await tornadoOfQuestion();
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { swings, middle, failed } = result.value;
  expect(failed).toBe(0);
  expect(middle).toBe(changeAt("substitution", parameters.substitution.default));
  expect(swings.length).toBe(Object.keys(parameters).length);
  for (const { id, low, high, atLow, atHigh } of swings) {
    expect([low, high]).toEqual([parameters[id].low, parameters[id].high]);
    expect([atLow, atHigh]).toEqual([changeAt(id, low), changeAt(id, high)]);
  }
  const widths = swings.map(({ width }) => width);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

it("moves materials no lower than the imported inputs, and leaves out what the data say", async () => {
  const segment = { ...defaultSegment, importedInputShare: 0.44, labourWeight: 0.3 };
  const result = await tornadoOfQuestion({ segment });
  const swings = result.ok ? result.value.swings : [];
  expect(swings.find(({ id }) => id === "materialShare")).toMatchObject({ low: 0.44, high: 0.5 });
  expect(swings.some(({ id }) => id === "labourWeight")).toBe(false);
});

it("refuses a segment that cannot be drawn", async () => {
  const segment = { ...defaultSegment, importedInputShare: 0.9 };
  expect(await tornadoOfQuestion({ segment })).toMatchObject({
    ok: false,
    faults: [{ code: "limitsViolated" }],
  });
});
