import { setbacksOf, type SetbacksQuestion } from "../../../src/model/explanation/setbacks";
import type { Policy } from "../../../src/model/cluster/policy";
import { parameters } from "../../../src/model/parameters";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { localRunner } from "../../support/localRunner";

const setbacks = async (policy: Policy, change: Partial<SetbacksQuestion> = {}) => {
  const question: SetbacksQuestion = {
    segment: defaultSegment,
    policy,
    outcome: "output",
    year: 6,
    draws: 500,
    seed: 1,
    ...change,
  };
  return localRunner().run(setbacksOf(question));
};

it("finds none where a policy never lowers the outcome", async () => {
  // A higher tariff on what competes with the cluster never lowers what it sells.
  const found = await setbacks({ tariffOutput: 0.8 });
  expect(found).toMatchObject({ ok: true, value: { boxes: [], share: 0, runs: 500 } });
});

it("marks off the futures in which labour standards lower output: where firms learn slowly", async () => {
  const standards = { enforcement: 0.5, minimumWageRatio: 1.2 };
  const found = await setbacks(standards, { year: 15, draws: 1000 });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const { share, boxes } = found.value;
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.7);
  const [box] = boxes;
  expect(box?.density).toBeGreaterThan(share);
  const [restriction] = box?.restrictions ?? [];
  expect(restriction?.name).toBe("technologyGrowth");
  expect(restriction?.low).toBeUndefined();
  expect(restriction?.high).toBeLessThan(parameters.technologyGrowth.high);
});

it("refuses a segment of which no admissible draw can be made", async () => {
  const segment = { ...defaultSegment, importedInputShare: 0.9 };
  const found = await setbacks({ tariffOutput: 0.8 }, { segment });
  expect(found).toMatchObject({ ok: false, faults: [{ code: "limitsViolated" }] });
});
