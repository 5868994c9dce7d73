import { quantile } from "../../../src/core/numeric/quantile";
import { simulateDraws, valuesOf } from "../../../src/model/cluster/block/simulateDraws";
import type { Policy } from "../../../src/model/cluster/policy";
import { simulate } from "../../../src/model/cluster/simulate";
import {
  alone,
  type Futures,
  type FuturesQuestion,
} from "../../../src/model/futures/futuresQuestion";
import { futuresOf, futuresTask } from "../../../src/model/futures/futuresTask";
import { tightestVerdict } from "../../../src/model/market/tightestVerdict";
import { defaultParameters } from "../../../src/model/parameters";
import { defaultSegment, type SegmentInputs } from "../../../src/model/segments/simulationInputs";
import { sampledDraws } from "../../../src/model/uncertainty/sampledDraws";
import { stretches } from "../../../src/model/uncertainty/pieces";
import { workOf } from "../../../src/core/catalogue/task";
import { valueOf } from "../../support/publications";
import { localRunner } from "../../support/localRunner";
import { threadRunner } from "../../support/threadRunner";

const shoes: SegmentInputs = { ...defaultSegment, tariffOutput: 0.3, importedInputShare: 0.42 };
const repair: SegmentInputs = { ...defaultSegment, replaceability: 0.9, networkScore: 0.7 };
const scarce: Policy = { inputAvailability: 0.5, tariffOutput: 0.6 };
const outcomes = ["output", "jobs"] as const;
const weights = [
  [1200, 300],
  [500, 0],
  [80, 45],
] as const;

const tried: readonly Policy[] = [{}, scarce];

const question = {
  segments: [shoes, repair, defaultSegment].map((inputs, s) => ({
    inputs,
    weights: weights[s] ?? [],
  })),
  policies: tried,
  outcomes,
  years: 5,
  draws: 150,
  seed: 11,
  central: outcomes,
} satisfies FuturesQuestion;

const answerTo = async (asked: FuturesQuestion): Promise<Futures> =>
  valueOf(await localRunner().run(futuresOf(asked)));

/** The total of an outcome, one value a draw, from runs of each segment by itself. */
const totalByHand = (policy: Policy, o: number, year: number): number[] => {
  const total = new Array<number>(question.draws).fill(0);
  question.segments.forEach(({ inputs, weights: own }) => {
    const draws = sampledDraws(question.seed, { from: 0, to: question.draws }, inputs);
    const run = (each: Policy, t: number) =>
      valuesOf(simulateDraws(inputs, each, draws, question.years), outcomes[o] ?? "output", t);
    const [path, base] = [run(policy, year), run({}, 0)];
    path.forEach((value, d) => {
      total[d] = (total[d] ?? NaN) + ((own[o] ?? NaN) * value) / (base[d] ?? NaN);
    });
  });
  return total;
};

it("adds up the segments' own runs draw by draw, each measured in its own base year", async () => {
  const { policies, draws, failed } = await answerTo(question);
  expect([draws, failed]).toEqual([150, 0]);
  for (const o of [0, 1])
    for (const [p, policy] of question.policies.entries()) {
      const whole = weights.reduce((sum, own) => sum + (own[o] ?? 0), 0);
      const relative = totalByHand(policy, o, 5).map((value) => value / whole);
      relative.sort((a, b) => a - b);
      const fan = policies[p]?.fans[o];
      expect(fan?.p5[5]).toBeCloseTo(quantile(relative, 0.05), 12);
      expect(fan?.p50[5]).toBeCloseTo(quantile(relative, 0.5), 12);
      expect(fan?.p95[5]).toBeCloseTo(quantile(relative, 0.95), 12);
      expect(policies[0]?.fans[o]?.p95[0]).toBe(1);
    }
});

it("compares the totals of the same draw, not those of the segments", async () => {
  const { policies } = await answerTo(question);
  const [without, under] = question.policies.map((policy) => totalByHand(policy, 0, 5));
  const changes = (under ?? []).map((value, d) => value / (without?.[d] ?? NaN) - 1);
  const comparison = policies[1]?.against[0]?.[0];
  expect(comparison?.higher).toBe(changes.filter((change) => change > 0).length / 150);
  changes.sort((a, b) => a - b);
  expect(comparison?.p50).toBeCloseTo(quantile(changes, 0.5), 12);
  expect(comparison?.p5).toBeCloseTo(quantile(changes, 0.05), 12);
});

it("draws the same numbers in every segment: twice the same is the same once", async () => {
  const twice = {
    ...question,
    segments: [shoes, shoes].map((inputs) => ({ inputs, weights: [3, 3] })),
  };
  const [both, one] = [
    await answerTo(twice),
    await answerTo({ ...question, segments: alone(shoes) }),
  ];
  both.policies.forEach(({ fans, against }, p) => {
    fans.forEach(({ p5, p50, p95 }, o) => {
      const other = one.policies[p]?.fans[o];
      [p5, p50, p95].forEach((path, q) =>
        path.forEach((value, t) =>
          expect(value).toBeCloseTo([other?.p5, other?.p50, other?.p95][q]?.[t] ?? NaN, 12)
        )
      );
    });
    against
      .flat()
      .forEach((comparison, o) =>
        expect(comparison.p50).toBeCloseTo(one.policies[p]?.against[0]?.[o]?.p50 ?? NaN, 12)
      );
  });
});

it("leaves a segment of no weight out of the total", async () => {
  const first = question.segments.slice(0, 1);
  const [all, some] = [
    await answerTo({ ...question, segments: [...first, { inputs: repair, weights: [0, 0] }] }),
    await answerTo({ ...question, segments: first }),
  ];
  expect(all.policies[1]?.fans[0]?.p50[5]).toBeCloseTo(
    some.policies[1]?.fans[0]?.p50[5] ?? NaN,
    12
  );
});

it("gives a single segment to the bit whatever its weight", async () => {
  const heavy = { ...question, segments: [{ inputs: shoes, weights: [1200, 300] }] };
  expect(await answerTo(heavy)).toEqual(await answerTo({ ...question, segments: alone(shoes) }));
});

it("gives the central run of every segment as it is run alone, with its verdict", async () => {
  const { central } = await answerTo(question);
  question.policies.forEach((policy, p) =>
    question.segments.forEach(({ inputs }, s) => {
      const run = valueOf(simulate(inputs, policy, defaultParameters, question.years));
      const base = valueOf(simulate(inputs, {}, defaultParameters, question.years));
      const found = central?.[p]?.[s];
      outcomes.forEach((id, o) =>
        expect(found?.paths[o]).toEqual(
          run.outcomes[id].map((value) => value / (base.outcomes[id][0] ?? NaN))
        )
      );
      const { network } = run.outcomes;
      expect(found?.verdict).toEqual(tightestVerdict(inputs, policy, network, run.importPremium));
      expect(found?.unbelievableYears).toEqual(run.unbelievableYears);
    })
  );
  expect(central?.[1]?.map(({ verdict }) => verdict.verdict)).toContain("both");
});

it("gives the same central runs beside as many draws as there may be, and of one segment alone", async () => {
  const { central } = await answerTo(question);
  // With 256 draws the defaults are the first of a further block.
  for (const draws of [1, 255, 256, 300]) {
    const asked = { ...question, draws };
    const found = valueOf(await localRunner().run(workOf(futuresTask, asked, stretches(draws))));
    expect(found.draws).toBe(draws);
    expect(found.central).toEqual(central);
  }
  const single = await answerTo({ ...question, segments: question.segments.slice(0, 1) });
  expect(single.central).toEqual(central?.map((runs) => runs.slice(0, 1)));
});

it("names the segment whose market is not cleared with the parameters at their defaults", async () => {
  const broken = { ...defaultSegment, marketGrowth: NaN };
  expect(simulate(broken, {}, defaultParameters, question.years)).toMatchObject({
    faults: [{ code: "notConverged", details: { year: 1 } }],
  });
  const segments = [shoes, broken].map((inputs) => ({ inputs, weights: [1, 1] }));
  const asked = { ...question, segments, policies: [{}] };
  expect(await localRunner().run(futuresOf(asked))).toMatchObject({
    ok: false,
    faults: [{ code: "notConverged", where: { name: "segments", row: 2 }, details: { year: 1 } }],
  });
});

it("leaves the central runs out where nobody asked for them", async () => {
  const { central, ...without } = question;
  expect(central).toEqual(outcomes);
  expect(await answerTo(without)).not.toHaveProperty("central");
});

it("counts a future as failed that fails in one segment only, and says in which", async () => {
  const nothingLeft = { importQuota: 1e-50, inputAvailability: 1e-50 } as Policy;
  // Without imported inputs the cap does not bind, and its prices are found.
  const free = { ...defaultSegment, importedInputShare: 0, largeImportedInputShare: 0 };
  const { segments, outcomes: added, years, seed } = question;
  const asked = { segments, outcomes: added, years, seed, policies: [{}, nothingLeft], draws: 512 };
  const failedIn = async (...all: readonly SegmentInputs[]) =>
    answerTo({ ...asked, segments: all.map((inputs) => ({ inputs, weights: [1, 1] })) });
  const single = await failedIn(defaultSegment);
  const both = await failedIn(free, defaultSegment);
  expect((await failedIn(free)).failed).toBe(0);
  expect(single.failed).toBeGreaterThan(0);
  expect(both.failed).toBe(single.failed);
  expect(both.failures.map(({ draw }) => draw)).toEqual(single.failures.map(({ draw }) => draw));
  expect(both.failures.map(({ segment, policy }) => [segment, policy])).toEqual(
    both.failures.map(() => [1, 1])
  );
});

it("refuses a segment whose draws are not admissible among sound ones", async () => {
  const tight = { ...defaultSegment, importedInputShare: 0.6 };
  const segments = [shoes, tight].map((inputs) => ({ inputs, weights: [1, 1] }));
  expect(await localRunner().run(futuresOf({ ...question, segments }))).toMatchObject({
    ok: false,
    faults: [{ code: "limitsViolated" }],
  });
});

it("cuts the draws by how much there is to run, in pieces that alone decide nothing", async () => {
  const many = {
    ...question,
    segments: Array.from({ length: 20 }, () => question.segments).flat(),
  };
  expect(futuresOf({ ...question, draws: 2000 }).pieces.length).toBeLessThan(
    futuresOf({ ...many, draws: 2000 }).pieces.length
  );
  const inOne = await localRunner().run(workOf(futuresTask, question, stretches(150)));
  const inMany = await localRunner().run(workOf(futuresTask, question, stretches(150, 17)));
  expect(inMany).toEqual(inOne);
});

it("shares the few futures of a dragged lever out where twenty segments are run, and not where ten are", () => {
  const dragged = { ...question, years: 15, draws: 200 };
  const twenty = Array.from({ length: 20 }, () => question.segments[0]!);
  expect(futuresOf({ ...dragged, segments: twenty }).pieces).toEqual([
    { from: 0, to: 100 },
    { from: 100, to: 200 },
  ]);
  expect(futuresOf({ ...dragged, segments: twenty.slice(0, 10) }).pieces).toHaveLength(1);
});

it("answers bit for bit the same from one thread, from several, and when asked again", async () => {
  const here = await localRunner().run(workOf(futuresTask, question, stretches(150, 40)));
  const threads = threadRunner(2, "src/hosts/worker/nodeEntry.ts");
  const work = () => workOf(futuresTask, question, stretches(150, 40));
  expect(await threads.runner.run(work())).toEqual(here);
  expect(await threads.runner.run(work())).toEqual(here);
  await threads.end();
});

it("runs the segments by themselves where nothing is added up, and draws nothing then", async () => {
  const { central } = await answerTo(question);
  const asked = { ...question, outcomes: [] };
  expect(futuresOf(asked).pieces).toHaveLength(1);
  expect(await answerTo(asked)).toEqual({
    draws: 0,
    failed: 0,
    failures: [],
    policies: question.policies.map((_, p) => ({ fans: [], against: Array(p).fill([]) })),
    central,
  });
});
