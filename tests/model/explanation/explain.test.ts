import { sum } from "../../../src/core/numeric/sum";
import type { Policy } from "../../../src/model/cluster/policy";
import { explain, type Explanation } from "../../../src/model/explanation/explain";
import { defaultParameters } from "../../../src/model/parameters";
import type { OutcomeId } from "../../../src/model/outcomes";
import { presets } from "../../../src/model/scenarios/presets";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";

const explained = (policy: Policy, outcome: OutcomeId = "jobs", year = 10): Explanation => {
  const result = explain(defaultSegment, policy, defaultParameters, outcome, year);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

test.each(presets.map((preset) => [preset.id, preset] as const))(
  "%s: the parts sum to the change",
  (_, { levers }) => {
    const { before, after, contributions } = explained(levers);
    expect(sum(contributions.map(({ amount }) => amount))).toBeCloseTo(after - before, 12);
  }
);

test("a single lever carries everything", () => {
  const { before, after, contributions } = explained({ tariffOutput: 0.6 });
  expect(contributions).toEqual([
    { id: "tariffOutput", levers: ["tariffOutput"], amount: after - before },
  ]);
});

test("the weights of services are switched together, and timing goes with all", () => {
  const policy: Policy = {
    transfer: 0.02,
    training: 1,
    infrastructure: 0,
    technology: 0,
    start: 3,
  };
  expect(explained(policy).contributions.map(({ id }) => id)).toEqual(["transfer", "services"]);
});

test("a policy of many levers is taken apart by groups", () => {
  const many: Policy = {
    tariffOutput: 0.4,
    tariffInput: 0,
    tariffMachinery: 0,
    taxRate: 0.1,
    ownRevenueShare: 0.5,
    association: 0.8,
    creditAccess: 0.6,
    procurement: 0.1,
  };
  const { before, after, contributions } = explained(many);
  expect(contributions.map(({ id }) => id)).toContain("importRegulation");
  expect(contributions.length).toBeLessThan(Object.keys(many).length);
  expect(sum(contributions.map(({ amount }) => amount))).toBeCloseTo(after - before, 12);
});

test("rationed inputs come with the threshold they are held against", () => {
  const { threshold, verdict } = explained({ inputAvailability: 0.5 }, "output");
  expect(threshold?.missing).toBe(0.5);
  expect(threshold?.canExpand).toBe((threshold?.replaced ?? NaN) > 0.5);
  expect(verdict.verdict).toBe("strangled");
  expect(explained({ tariffOutput: 0.5 }).threshold).toBeUndefined();
});
