import { quantile } from "../../../src/core/numeric/quantile";
import { simulateDraws, valuesOf } from "../../../src/model/cluster/block/simulateDraws";
import {
  policyAt,
  withOwn,
  type ClusterPolicy,
  type PolicyWithOwn,
} from "../../../src/model/cluster/clusterPolicy";
import type { Policy } from "../../../src/model/cluster/policy";
import { drawnTotals } from "../../../src/model/futures/drawnTotals";
import type { Futures, FuturesQuestion } from "../../../src/model/futures/futuresQuestion";
import { futuresOf } from "../../../src/model/futures/futuresTask";
import { defaultSegment, type SegmentInputs } from "../../../src/model/segments/simulationInputs";
import { sampledDraws } from "../../../src/model/uncertainty/sampledDraws";
import { localRunner } from "../../support/localRunner";
import { valueOf } from "../../support/publications";

const shoes: SegmentInputs = { ...defaultSegment, tariffOutput: 0.3, importedInputShare: 0.42 };
const repair: SegmentInputs = { ...defaultSegment, replaceability: 0.9, networkScore: 0.7 };
const all: Policy = { enforcement: 0.8, tariffOutput: 0.2 };
const own: PolicyWithOwn = { all, own: [{ tariffOutput: 0.7 }, undefined, { tariffOutput: null }] };
const weights = [
  [1200, 300],
  [500, 20],
  [80, 45],
];

const question: FuturesQuestion = {
  segments: [shoes, repair, defaultSegment].map((inputs, s) => ({
    inputs,
    weights: weights[s] ?? [],
  })),
  policies: [{}, own],
  outcomes: ["output", "jobs"],
  years: 4,
  draws: 60,
  seed: 3,
  central: ["output", "jobs"],
};

const answerTo = async (asked: FuturesQuestion): Promise<Futures> =>
  valueOf(await localRunner().run(futuresOf(asked)));

it("puts levers of its own in the place of those for all, and leaves one as it is today", () => {
  expect([0, 1, 2, 3].map((place) => policyAt(own, place))).toEqual([
    { enforcement: 0.8, tariffOutput: 0.7 },
    all,
    { enforcement: 0.8 },
    all,
  ]);
  expect(policyAt(all, 7)).toBe(all);
  expect(withOwn(all, undefined)).toBe(all);
});

it("is the sum of separate runs of each segment under its own policy", async () => {
  const { policies } = await answerTo(question);
  const sums = new Array<number>(question.draws).fill(0);
  question.segments.forEach(({ inputs, weights: [weight = NaN] }, s) => {
    const draws = sampledDraws(question.seed, { from: 0, to: question.draws }, inputs);
    const path = simulateDraws(inputs, policyAt(own, s), draws, 4);
    const base = valuesOf(simulateDraws(inputs, {}, draws, 4), "output", 0);
    valuesOf(path, "output", 4).forEach((value, d) => {
      sums[d] = (sums[d] ?? NaN) + (weight * value) / (base[d] ?? NaN) / (1200 + 500 + 80);
    });
  });
  sums.sort((a, b) => a - b);
  const fan = policies[1]?.fans[0];
  expect(fan?.p50[4]).toBeCloseTo(quantile(sums, 0.5), 12);
  expect(fan?.p95[4]).toBeCloseTo(quantile(sums, 0.95), 12);
});

it("gives every segment's own run and verdict under its own policy", async () => {
  const { central } = await answerTo(question);
  const alike = async (s: number) =>
    (await answerTo({ ...question, policies: [{}, policyAt(own, s)] })).central?.[1]?.[s];
  for (const s of [0, 1, 2]) expect(central?.[1]?.[s]).toEqual(await alike(s));
  expect(central?.[1]?.[0]).not.toEqual(await alike(1));
});

it("says the same as a policy for all where levers of their own are those for all", async () => {
  const same = { all, own: question.segments.map(() => ({ tariffOutput: 0.2 })) };
  const [each, one] = [
    await answerTo({ ...question, policies: [{}, same] }),
    await answerTo({ ...question, policies: [{}, all] }),
  ];
  expect(each).toEqual(one);
});

/** A segment that counts how often its tariff is looked at. */
const counted = (inputs: SegmentInputs) => {
  const reads = { count: 0 };
  const segment = Object.defineProperty({ ...inputs }, "tariffOutput", {
    enumerable: true,
    get: () => {
      reads.count += 1;
      return inputs.tariffOutput;
    },
  });
  return { segment, reads };
};

it("runs again only the segment whose own lever moves, and says what it would from the start", () => {
  const [left, moved] = [counted(shoes), counted(repair)];
  const segments = [left, moved].map(({ segment }) => ({ inputs: segment, weights: [2, 3] }));
  const { central, ...plain } = question;
  expect(central).toHaveLength(2);
  const dragged = (tariffOutput: number): FuturesQuestion => ({
    ...plain,
    segments,
    policies: [{}, { all, own: [undefined, { tariffOutput }] }],
  });
  const first = { from: 0, to: 60 };
  valueOf(drawnTotals(dragged(0.4), first));
  left.reads.count = moved.reads.count = 0;
  const again = valueOf(drawnTotals(dragged(0.5), first));
  // Once to know whether it is the same segment.
  expect(left.reads.count).toBe(1);
  expect(moved.reads.count).toBeGreaterThan(1);
  // Nothing is remembered of the draws that were never asked for together.
  const afresh = valueOf(drawnTotals(dragged(0.5), { from: 0, to: 61 }));
  const [path, longer] = [again, afresh].map(({ totals }) => totals[1]?.[0] ?? []);
  expect(path).toHaveLength(5 * 60);
  for (let t = 0; t <= 4; t++)
    expect(path?.slice(t * 60, t * 60 + 60)).toEqual(longer?.slice(t * 61, t * 61 + 60));
});

it("shows the failure of a segment under levers of its own", async () => {
  const nothingLeft = { importQuota: 1e-50, inputAvailability: 1e-50 };
  const policies: readonly ClusterPolicy[] = [{}, { all: {}, own: [undefined, nothingLeft] }];
  const segments = question.segments.map(({ weights: each }) => ({
    inputs: defaultSegment,
    weights: each,
  }));
  const { central, ...plain } = question;
  expect(central).toHaveLength(2);
  const { failures, failed } = await answerTo({ ...plain, segments, policies, draws: 512 });
  expect(failed).toBeGreaterThan(0);
  expect(failures.map(({ segment, policy }) => [segment, policy])).toEqual(
    failures.map(() => [1, 1])
  );
});
