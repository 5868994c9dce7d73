import {
  contributionsOf,
  type Contributions,
  type ContributionsQuestion,
} from "../../../src/model/explain/contributions";
import type { Policy } from "../../../src/model/cluster/policy";
import { simulate } from "../../../src/model/cluster/simulate";
import { defaultParameters } from "../../../src/model/parameters";
import { presets } from "../../../src/model/scenarios/presets";
import { defaultSegment } from "../../../src/model/segments/simulationInputs";
import { localRunner } from "../../support/localRunner";

const year = 8;

const explain = async (policy: Policy): Promise<Contributions> => {
  const question: ContributionsQuestion = {
    segment: defaultSegment,
    policy,
    outcome: "jobs",
    year,
  };
  const result = await localRunner().run(contributionsOf(question));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

const jobs = (policy: Policy): number => {
  const run = simulate(defaultSegment, policy, defaultParameters, year);
  return run.ok ? (run.value.outcomes.jobs[year] ?? NaN) : NaN;
};

it("gives a single lever the whole change", async () => {
  const { parts, total } = await explain({ tariffOutput: 0.6 });
  expect(parts.map(({ levers }) => levers)).toEqual([["tariffOutput"]]);
  expect(parts[0]?.change).toBeCloseTo(total, 14);
  expect(total).toBe(jobs({ tariffOutput: 0.6 }) / jobs({}) - 1);
});

it("takes the mean of both orders of two levers", async () => {
  const [a, b] = [{ tariffOutput: 0.6 }, { tariffInput: 0.5 }];
  const { parts } = await explain({ ...a, ...b });
  const [none, both] = [jobs({}), jobs({ ...a, ...b })];
  const first = (jobs(a) - none + (both - jobs(b))) / 2 / none;
  expect(parts[0]?.change).toBeCloseTo(first, 12);
});

it("adds up to the whole change for every preset", async () => {
  for (const { levers } of presets) {
    const { parts, total } = await explain(levers);
    expect(parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(total, 10);
  }
});

it("takes the weights of the services as one, and says nothing of when alone", async () => {
  const policy = { training: 0.6, infrastructure: 0.2, technology: 0.2, aid: 0.5, start: 2 };
  const { parts } = await explain(policy);
  expect(parts.map(({ levers }) => levers)).toEqual([
    ["aid"],
    ["training", "infrastructure", "technology"],
  ]);
});

it("takes levers together where there are very many", async () => {
  const many: Policy = {
    tariffOutput: 0.3,
    tariffInput: 0.2,
    tariffMachinery: 0.2,
    importQuota: 0.9,
    inputAvailability: 0.9,
    machineAvailability: 0.9,
    devaluation: 0.1,
    exportPromotion: 0.1,
    procurement: 0.1,
    enforcement: 0.3,
  };
  const { parts, total } = await explain(many);
  expect(parts).toHaveLength(8);
  expect(parts.flatMap(({ levers }) => levers).sort()).toEqual(Object.keys(many).sort());
  expect(parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(total, 10);
});
